import type { TRADES } from '../../concepts/trades';

/** Things of each trade. */
export const trades = {
  'trade-graphic': `logo/n, font/n, layout/n, icon/n, banner/n, typography, typeface, infographic/n, business card/n, letterhead, packaging, label/n, illustration/n, mood board, brand identity, header/n, footer, vector, colour palette, pantone`,
  'trade-web': `code, database, api, backend, frontend, plugin, module/n, feature/n, button/n, form field, checkout, script/n, interface, dashboard, server, deployment, query, css, html, javascript, login page, staging, repository, test environment`,
  'trade-writing': `article/n, chapter/n, paragraph/n, headline/n, blog post/n, copy, manuscript/n, novel/n, script/n, speech, speeches, press release, caption/n, essay/n, word count, tone of voice, newsletter text, subtitle/n, book/n`,
  'trade-translation': `translation/n, translate/v, target text, source text, language/n, glossary, terminology, subtitle/n, spanish, german, english, french, italian, native speaker, localisation, proofreading, interpreting, mistranslation, bilingual`,
  'trade-photo-video': `photo/n, photoshoot/n, shoot/n, footage, clip/n, edit/n, cut, video/n, retouch/v, portrait/n, lighting, lens, drone, trailer/n, reel, raw footage, animation/n, storyboard/n, voice over, voiceover, thumbnail/n, film/n`,
  'trade-music': `song/n, track/n, mix/n, melody, band/n, concert/n, gig/n, album/n, sound, audio, studio, rehearsal, choir, guitar, piano, lyrics, beat/n, jingle/n, mastering, dj, playlist, singer/n, drummer, vocals, setlist, violin`,
  'trade-building': `wall/n, floor/n, tile/n, roof, ceiling, door/n, window/n, kitchen, bathroom, concrete, paint, plaster, foundation, scaffold, staircase, fence, boiler, heating, wiring, pipe/n, drain, plumbing, deck, patio, extension, cement, socket/n, radiator/n, sink, stairs`,
  'trade-garden': `lawn, tree/n, hedge/n, plant/n, flower/n, garden, shrub/n, turf, paving, pond, irrigation, prune/v, mow/v, soil, rose/n, weed/n, landscaping, gravel, bush, bushes`,
  'trade-furniture': `table/n, chair/n, cupboard/n, shelf/n, cabinet/n, wood, oak, sofa/n, curtain/n, lamp/n, wallpaper, furniture, desk/n, drawer/n, bed/n, worktop, wardrobe/n, varnish, carpet/n, rug/n, upholstery`,
  'trade-event': `event/n, venue/n, catering, stage, guest list, seating, decoration/n, conference/n, exhibition/n, fair/n, festival/n, ceremony, buffet, tent, marquee, microphone/n, invitation/n, booth, menu/n, bouquet, gala, speaker/n, reception, trade show`,
  'trade-teaching': `lesson/n, course/n, class, classes, exam/n, homework, workshop/n, training/n, curriculum, school, module/n, seminar/n, lecture/n, worksheet/n, exercise/n, slides, certificate course, tuition, e learning, handout/n, grade/n`,
  'trade-health': `therapy, treatment/n, session/n, massage/n, diet/n, exercise/n, pain, prescription/n, diagnosis, symptom/n, check up, medication, nutrition, training plan, squat/n, workout plan, vaccine, injection/n, filling, crown`,
  'trade-food': `cake/n, menu/n, dish, dishes, buffet, canapés, ingredients, recipe/n, vegan, vegetarian, gluten, allergy, portion/n, dessert/n, cupcake/n, bakery, chef/n, sauce/n, wedding cake, icing, starter/n, main course, sandwich, sandwiches, kitchen`,
  'trade-fashion': `dress, dresses, suit/n, fabric/n, sewing, hem, sleeve/n, shirt/n, t shirt/n, trousers, fitting, tailor, shoes, pattern, jewellery, ring, necklace, skirt/n, jacket/n, embroidery, silk, zip`,
  'trade-beauty': `hair, haircut/n, make up, makeup, manicure, nails, salon, colouring, highlights, lashes, skincare, facial, beauty, styling, blow dry, wig, stylist, hairdresser/n`,
  'trade-consulting': `strategy, strategies, analysis, forecast/n, business plan, audit/n, workshop, target group, metrics, kpi/n, roadmap, market research, spreadsheet, slide deck, deck/n, benchmark/n, survey/n, insights, recommendations, statistic/n, data analysis, swot`,
  'trade-it-support': `install/v, installation/n, set up, network, printer, backup/n, virus, update/n, reboot/v, restart/v, remote access, migration/n, firewall, reset/v, user account, ticket, support, upgrade/n, outlook, exchange`,
  'trade-print': `print/v, printing, printer's, ink, paper stock, binding, brochure/n, flyer/n, print run, copies, proof/n, bleed, crop marks, cmyk, matt, glossy, foil, embossing, poster/n, sticker/n, print shop, misprint/n, reprint/v`,
  'trade-cleaning-care': `cleaning, cleaner/n, housekeeping, laundry, ironing, babysitting, dog walking, pet sitting, nanny, caregiver, vacuum/v, bins, windows cleaned, care home, dog walker`,
  'trade-realestate': `rent/v, lease/n, tenant/n, landlord/n, viewing/n, real estate, estate agent, property, properties, mortgage, deposit, floor plan, sublet, square footage, realtor, listing/n`,
  'trade-travel-service': `tour/n, guide/n, booking/n, itinerary, excursion/n, hotel booking, travel agency, transfer/n, check in, visa, holiday rental, guided tour, sightseeing, cruise/n, reservation/n`,
  'trade-logistics-shop': `stock, warehouse, order/n, product/n, item/n, shop/n, store/n, delivery note, inventory, price tag, catalogue, catalog, goods, shelf, article number, sku, merchandise, supplier invoice`,
} satisfies Record<keyof typeof TRADES, string>;
