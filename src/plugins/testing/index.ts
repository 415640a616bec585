/** For authors of rules and plugins: the strict tester and laws that the library's own rules pass. */
export * from "./laws.js";
export * from "./rule-problems.js";
