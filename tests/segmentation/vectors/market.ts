import { date, euros } from "bareme/model";
import {
  activityRatios,
  callCapacity,
  callPlan,
  campaignCost,
  catchmentZones,
  checkCrossTable,
  checkTour,
  commercialPotential,
  distanceKm,
  funnelRates,
  funnelRequired,
  marketReadings,
  marketShare,
  marketStructure,
  penetration,
  pilotSize,
  possibleMean,
  projectHorizon,
  promoterCounts,
  promoterScore,
  rateInterval,
  salesForce,
  sampleMargin,
  sampleSize,
  satisfaction,
  shareOfBase,
  surveyCapacity,
  topBox,
  workload,
} from "bareme/segmentation";
import { type Adapter, camel, given, inEuros, valueIn } from "./read.js";

const fromCamel = (word: string): string => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const market: Record<string, Adapter> = {
  "crossTab.check": ({ rows, columns, cells, rowTotals, columnTotals, grandTotal }) => {
    const found = checkCrossTable({
      rows,
      columns,
      cells,
      ...given("rowTotals", rowTotals),
      ...given("columnTotals", columnTotals),
      ...given("grandTotal", grandTotal),
    });
    return { ...found, findings: found.differences };
  },
  "market.structure": (args) => {
    const found = valueIn(marketStructure({ ...args, rounding: camel(args["rounding"]) } as never));
    return {
      potentialDemand: found.potentialDemand,
      potentialShareExact: found.potentialShare,
      penetrationExact: found.penetration,
      equipmentExact: found.equipment,
      marketShareExact: found.marketShare,
      shareOfPopulationExact: found.shareOfPopulation,
    };
  },
  "market.readings": ({ structure, printed }) => ({
    readings: marketReadings(structure, printed).map((one) => ({ ...one, rounding: fromCamel(one.rounding) })),
  }),
  "market.penetration": ({ current, potential }) => {
    const found = valueIn(penetration(current, potential));
    return { rateExact: found.rate, overPotential: found.overPotential };
  },
  "market.share": ({ own, competitors }) => {
    const found = valueIn(marketShare(own, competitors));
    return {
      shareExact: found.share,
      rank: found.rank,
      relativeToLargestExact: found.relativeToLargest,
      relativeToMeanExact: found.relativeToMean,
      leader: found.leader,
    };
  },
  "share.ofBase": ({ part, base, partYear, baseYear }) => {
    const found = valueIn(shareOfBase({ value: part, year: partYear }, { value: base, year: baseYear }));
    return { ratioExact: found.ratio, percent1: found.percent, mixedYears: found.mixedYears };
  },
  "territory.zones": ({ customers, cutoffs, boundary }) => {
    const found = valueIn(catchmentZones(customers, { cutoffs, boundary: camel(boundary) as never }));
    return {
      sharesExact: found.map((zone) => zone.share),
      cumulativeExact: found.map((zone) => zone.cumulative),
      zoneClass: found.map((zone) => zone.zoneClass),
    };
  },
  "territory.commercialPotential": ({ zones, indexBase }) => {
    const list = zones.map((zone: Record<string, string>) => ({ ...zone, spend: euros(zone["spend"] ?? "") }));
    const found = commercialPotential(list, { indexBase });
    return {
      theoretical: found.theoretical.map(inEuros),
      theoreticalTotal: inEuros(found.theoreticalTotal),
      expectedTotal: inEuros(found.expectedTotal),
    };
  },
  "geo.distance": ({ from, to, radiusKm }) => {
    const point = ([latitude, longitude]: string[]) => ({ latitude: Number(latitude), longitude: Number(longitude) });
    return { kmExact: distanceKm(point(from), point(to), { radiusKm: Number(radiusKm) }) };
  },
  "funnel.rates": ({ stages }) => {
    const found = valueIn(funnelRates(stages));
    return {
      stepExact: found.steps.map((one) => one.rate),
      exits: found.steps.map((one) => one.exits),
      overallExact: found.overall,
    };
  },
  "funnel.required": ({ target, rates, rounding }) => ({
    counts: funnelRequired(target, rates, { rounding: rounding === "ceil-each-stage" ? "perLine" : "perTotal" }),
  }),
  "calls.plan": (args) => {
    const found = callPlan(args as never);
    return { calls: found.calls, days: found.days, daysExact: found.exactDays };
  },
  "calls.capacity": ({ slots }) => {
    const found = callCapacity(slots);
    return { calls: found.calls, hours: found.hours, perHourExact: found.perHour, bySlotExact: found.perHourBySlot };
  },
  "prospecting.cost": (args) => {
    const found = campaignCost({ ...args, cost: euros(args["cost"]), margin: euros(args["margin"]) } as never);
    return {
      perContactExact: inEuros(found.perContact?.exact),
      perMeetingExact: inEuros(found.perMeeting?.exact),
      perOrderExact: inEuros(found.perOrder?.exact),
      roiExact: found.returnOnCost,
      breakEvenOrders: found.breakEvenOrders,
    };
  },
  "prospecting.ratios": ({ revenue, margin, ...counts }) => {
    const found = activityRatios({ ...counts, turnover: euros(revenue), margin: euros(margin) } as never);
    return {
      revenuePerVisitExact: inEuros(found.turnoverPerVisit?.exact),
      marginPerVisitExact: inEuros(found.marginPerVisit?.exact),
      visitsPerOrderExact: found.visitsPerOrder,
      prospectingEffortExact: found.prospectingEffort,
      prospectingYieldExact: found.prospectingYield,
      newClientRateExact: found.newClientRate,
      orderValueExact: inEuros(found.orderValue?.exact),
      marginPerOrderExact: inEuros(found.marginPerOrder?.exact),
      marginOnPriceExact: found.marginOnPrice,
    };
  },
  "rate.interval": ({ successes, trials, method, confidence, z, clamp }) => {
    const options = { method: camel(method), confidence: Number(confidence), clamp, ...given("z", z) };
    const found = valueIn(rateInterval(successes, trials, options as never));
    return { rateExact: found.rate, lowExact: found.low, highExact: found.high };
  },
  "sample.size": ({ population, confidence, ...args }) => {
    const found = sampleSize({
      ...args,
      ...given("population", population),
      ...given("confidence", confidence),
    } as never);
    return { infiniteExact: found.infinite, n: found.n, nExact: found.exact };
  },
  "sample.margin": ({ population, ...args }) => ({
    marginExact: valueIn(sampleMargin({ ...args, ...given("population", population) } as never)),
  }),
  "sample.logistic": ({ done, ...team }) => {
    const found = surveyCapacity(team as never, done);
    return { capacity: found.capacity, completionExact: found.completion, gap: found.gap };
  },
  "sample.pilot": ({ sample, rate, rounding }) => ({
    n: pilotSize(sample, rate, { rounding: camel(rounding) as never }),
  }),
  "satisfaction.summary": ({ marks, outOf, exclude, weakBelow }) => {
    const limit = weakBelow === "mean" ? weakBelow : Number(weakBelow);
    const found = valueIn(satisfaction(marks, { outOf, exclude, weakBelow: limit }));
    return { meanExact: found.mean, percentExact: found.fraction * 100, lowest: found.lowest, weak: found.weak };
  },
  "satisfaction.granularity": ({ rounding: _, ...args }) => ({ possible: possibleMean(args as never) }),
  "satisfaction.nps": ({ ratings, promoters, passives, detractors, promotersFrom, detractorsTo }) => {
    const counts =
      ratings === undefined
        ? { promoters, passives, detractors }
        : promoterCounts(ratings, { promotersFrom, detractorsTo });
    const found = valueIn(promoterScore(counts));
    return {
      npsExact: found.score,
      rounded: found.rounded,
      promotersExact: found.promoters,
      detractorsExact: found.detractors,
      standardErrorExact: found.standardError,
    };
  },
  "satisfaction.topBox": ({ ratings, ...options }) => {
    const found = valueIn(topBox(ratings, options as never));
    return { satisfiedExact: found.satisfied, meanExact: found.mean };
  },
  "workload.salesForce": ({ segments, ...capacity }) => {
    const found = salesForce(segments, capacity as never);
    return { visits: found.visits, visitsPerRep: found.visitsPerRep, repsExact: found.exactReps, reps: found.reps };
  },
  "workload.hours": ({ segments, hoursPerYear }) => {
    const found = valueIn(workload(segments, hoursPerYear));
    return { hoursExact: found.hours, loadExact: found.load, feasible: found.feasible };
  },
  "tour.check": ({ stops, costPerKm, costPerHour, ...rest }) => {
    const list = stops.map((stop: { minutes: string; expectedMargin: string }) => ({
      minutes: stop.minutes,
      expectedMargin: euros(stop.expectedMargin),
    }));
    const found = checkTour({
      ...rest,
      stops: list,
      costPerKm: euros(costPerKm),
      costPerHour: euros(costPerHour),
    } as never);
    return {
      minutes: found.minutes,
      slack: found.slack,
      feasible: found.feasible,
      cost: inEuros(found.cost),
      costPerVisitExact: inEuros(found.costPerVisit?.exact),
      profit: inEuros(found.profit),
      profitable: found.profitable,
    };
  },
  "project.horizon": ({ asOf, dueOn }) => projectHorizon(date(dueOn), date(asOf)),
};
