import { definePack, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { MATERIAL_RULES } from "./material-rules.js";
import { type MedicineOrderShape, ORDER_RULES } from "./order-rules.js";
import type { PromotionShape } from "./promotion-shape.js";
import { SPEECH_RULES } from "./speech-rules.js";

/** Rules on promoting a veterinary medicine: kind `medicinePromotion`, gate `show`. */
export const promotionPack: Pack<PromotionShape> = /* @__PURE__ */ (() =>
  definePack<PromotionShape>({
    id: "veterinary-promotion",
    kind: "medicinePromotion",
    title: { fr: "Promotion du médicament vétérinaire", en: "Promotion of veterinary medicines" },
    gates: ["show"],
    policy: {},
    lawDate: ({ usedOn }) => usedOn,
    items: {
      claim: ({ claims }) => (claims ?? []).map((value, k) => ({ id: `claim-${k + 1}`, value, path: ["claims", k] })),
    },
    rules: [...MATERIAL_RULES, ...SPEECH_RULES],
  }))();

/** Rules on an order of veterinary medicines: kind `medicineOrder`, gate `accept`. */
export const medicineOrderPack: Pack<MedicineOrderShape> = /* @__PURE__ */ (() =>
  definePack<MedicineOrderShape>({
    id: "veterinary-orders",
    kind: "medicineOrder",
    title: { fr: "Commande de médicaments vétérinaires", en: "Order of veterinary medicines" },
    gates: ["accept"],
    policy: {},
    lawDate: ({ orderedOn }, asOf) => orderedOn ?? asOf,
    items: { line: ({ lines }) => lines.map((value, k) => ({ id: `line-${k + 1}`, value, path: ["lines", k] })) },
    rules: ORDER_RULES,
  }))();

/** The plugin of promotion and orders. */
export const veterinaryMedicines: Plugin<readonly [Pack<PromotionShape>, Pack<MedicineOrderShape>]> =
  /* @__PURE__ */ (() =>
    definePlugin({
      id: "veterinary-medicines",
      version: "1.0.0",
      packs: [promotionPack, medicineOrderPack] as const,
    }))();
