import type { LIFE } from '../../concepts/life';

/** Private life: illness, family, holidays, travel, food. */
export const life = {
  illness: `ill, sick, unwell, flu, fever, hospital, surgery, operation, illness, cold, covid, migraine, off sick, stomach bug, poorly, virus, injury, broken leg, recovery, recovering, medical, infection, bug going round, in bed, headache, ambulance, treatment`,
  'death-mourning': `death, died, passed away, funeral, bereavement, grief, mourning, late mother, late father, loss, lost my, deceased, terminally ill, die/v, dead, grave`,
  'birth-child': `birth, baby, pregnant, pregnancy, maternity leave, parental leave, paternity, newborn, childcare, school holidays, nursery, due date, gave birth, babysitter, toddler, expecting`,
  'family-event': `wedding/n, birthday/n, anniversary, divorce, engagement, christening, graduation, party, parties, reunion, family emergency, family matter, separation, baptism, married, marry/v`,
  'moving-house': `moving house, house move, moving office, new office, relocation, new flat, renovation, new address, moved, landlord, removal van, relocating`,
  'holiday-vacation': `holiday/n, vacation/n, annual leave, on leave, out of office, away, beach, days off, time off, day off, bank holiday, christmas, easter, break, long weekend, public holiday, summer break, honeymoon, ooo`,
  'travel-trip': `travel/v, trip/n, flight/n, airport/n, hotel/n, train/n, plane, journey/n, abroad, business trip, on the road, taxi/n, luggage, jet lag, booking, boarding, drive/v, commute, ticket/n, travelling`,
  'vehicle-traffic': `car/n, van/n, lorry, truck/n, traffic, traffic jam, parking, breakdown, bike/n, bus/n, petrol, garage, accident/n, puncture, motorway, driver/n, vehicle/n`,
  'food-drink': `lunch, dinner, breakfast, coffee, tea, beer, wine, pizza, restaurant/n, meal/n, snack/n, food, drink/n, cake/n, bread, hungry, canteen, supper`,
  'home-pet': `home, house/n, flat/n, apartment/n, garden/n, dog/n, cat/n, pet/n, kitchen/n, bedroom/n, living room, puppy, horse/n, sofa, roof`,
  'sport-leisure': `football, sport/n, gym, yoga, game/n, match, hobby, hobbies, cinema, running, marathon, team sport, tennis, golf, swimming, hike/v, workout/n, fitness, play/v`,
  'sleep-rest': `sleep/v, asleep, bed, rest/v, nap, wake up/v, insomnia, overslept, alarm clock, slept badly, get some rest, night's sleep, recharge`,
  'busy-overload': `busy, swamped, snowed under, overloaded, overwhelmed, hectic, flat out, workload, too much on my plate, full plate, up to my ears, no time, stretched, tied up, back to back, fully booked, juggling, run off my feet, slammed, short of time, at capacity`,
  'death-of-tech-life': `flood/n, flooded, fire, burst pipe, water damage, power cut, power outage, stolen laptop, strike/n, storm damage, leak/n, burglary, lost my phone, locked out, earthquake, stranded, lost luggage`,
  'body-part': `head/n, hand/n, eye/n, back, leg/n, knee/n, shoulder/n, foot/n, face/n, mouth, hair, arm/n, heart/n, skin, finger/n, neck, stomach, tooth/n, ear/n, brain`,
  'appointment-personal': `dentist appointment, doctor's appointment, school run, pick up the kids, appointment at the, visit/v, visitors, parents evening, hospital appointment, errand/n, errands, in laws visiting, visiting`,
} satisfies Record<keyof typeof LIFE, string>;
