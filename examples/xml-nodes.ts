import type { XmlNode } from "bareme/compliance";
import { XMLParser } from "fast-xml-parser";

/** The ordered form of fast-xml-parser: one key with the children, `:@` with the attributes. */
interface Ordered {
  readonly [key: string]: unknown;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  processEntities: false,
});

function nodeOf(ordered: Ordered): XmlNode | undefined {
  const name = Object.keys(ordered).find((key) => key !== ":@");
  if (name === undefined || name === "#text" || name.startsWith("?")) return undefined;
  const parts = ordered[name] as readonly Ordered[];
  const text = parts.map((part) => (typeof part["#text"] === "string" ? part["#text"] : "")).join("");
  const children = parts.map(nodeOf).filter((node) => node !== undefined);
  return { name, attributes: (ordered[":@"] ?? {}) as XmlNode["attributes"], children, text };
}

/** An XML text as the nodes that `readIcsrMessages` takes. The library itself brings no XML parser. */
export function xmlNodes(xml: string): XmlNode {
  const [root] = (parser.parse(xml) as readonly Ordered[]).map(nodeOf).filter((node) => node !== undefined);
  if (root === undefined) throw new Error("The text holds no XML element.");
  return root;
}
