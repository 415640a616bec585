import { clientAcquisitionCost } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

test.each(vectors("segmentation-vectors.json", "client.acquisitionCost"))(
  "row 123: vector $id",
  ({ args, expected }) => {
    const found = clientAcquisitionCost({ cost: euros(args.cost), newClients: args.newClients });
    if (expected.undefined !== undefined) expect(found).toEqual({ ok: false, reason: "noNewClients" });
    else expectClose(found.ok ? found.value.perClientExact / 100 : Number.NaN, expected.costExact);
  },
);

test("row 123: rounded to the cent", () => {
  expect(clientAcquisitionCost({ cost: euros(100), newClients: 3 })).toEqual({
    ok: true,
    value: { perClient: 3333, perClientExact: 10_000 / 3 },
  });
});

test("refused: a negative cost, half a client", () => {
  expect(code(() => clientAcquisitionCost({ cost: cents(-1), newClients: 1 }))).toBe("finance/negative-amount");
  expect(code(() => clientAcquisitionCost({ cost: euros(1), newClients: 0.5 }))).toBe("finance/bad-count");
});
