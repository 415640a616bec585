import { date, lastDay, period } from "bareme/model";
import { clientSchema, quoteItemSchema, sellerSchema } from "bareme/schemas";
import { expect, test } from "vitest";
import * as cast from "./catalogue.js";

test("the cast passes the schemas unchanged, and survives JSON and structuredClone", () => {
  for (const client of [cast.drMartin, cast.drLeGoff, cast.clinicOfTheBay])
    expect(clientSchema.parse(client)).toEqual(client);
  for (const item of [cast.cardReader, cast.license]) expect(quoteItemSchema.parse(item)).toEqual(item);
  expect(sellerSchema.parse(cast.reseller)).toEqual(cast.reseller);
  expect(JSON.parse(JSON.stringify(cast.license))).toEqual(structuredClone(cast.license));
  expect([cast.lessor.role, cast.publisher.role]).toEqual(["lessor", "publisher"]);
  const rate = period(date("2000-04-01"), date("2014-01-01"));
  expect(cast.marchDay2003 >= rate.from && cast.marchDay2003 <= lastDay(rate)).toBe(true);
});
