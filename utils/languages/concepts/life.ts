/** Private life: illness, family, holidays, travel, food. */
export const LIFE = {
  illness: 'ill, flu, hospital',
  'death-mourning': 'death, funeral',
  'birth-child': 'birth, baby, parental leave',
  'family-event': 'wedding, birthday, anniversary, divorce',
  'moving-house': 'move, new office, renovation',
  'holiday-vacation': 'holiday, vacation, leave, out of office',
  'travel-trip': 'travel, flight, hotel, train',
  'vehicle-traffic': 'car, traffic, van',
  'food-drink': 'meal, lunch, coffee',
  'home-pet': 'home, garden, dog, cat',
  'sport-leisure': 'sport, hobby, cinema',
  'sleep-rest': 'sleep, rest, wake',
  'busy-overload': 'busy, swamped, too much on',
  'death-of-tech-life': 'everyday mishaps: theft of a bag, water damage, strike',
  'body-part': 'parts of the body',
  'appointment-personal': 'dentist, school run, visit',
} as const;
