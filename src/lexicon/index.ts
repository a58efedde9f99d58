export { cityCountry } from "./find-city.ts";
export {
  capitalOf,
  countryNamed,
  countryOf,
  demonymOf,
  type CountryEntry,
  type Demonym,
} from "./find-country.ts";
export { institutionNamed, type InstitutionEntry } from "./find-institution.ts";
export { placeNamed, type PlaceEntry } from "./find-place.ts";
export { givenNameGender } from "./find-given-name.ts";
export { headGender, isOfficeHead, isPersonHead } from "./find-title.ts";
export { bodyKinds, genericBodyWords, partyPlurals, placeWords, surelyBodyWords } from "./bodies.ts";
export { neverNames, platforms, regionAdjectives, thingWords } from "./not-entities.ts";
export { fold, plain } from "./fold.ts";
export {
  actingWords,
  countryPosts,
  formerWords,
  honorifics,
  pairHeads,
  stateHeads,
  titleModifiers,
  titlesOfCountry,
} from "./titles.ts";
export { bodyName, placeOfBody, type BodyName } from "./generic-body.ts";
