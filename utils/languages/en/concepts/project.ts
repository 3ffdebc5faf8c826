import type { PROJECT } from '../../concepts/project';

/** Parts of a project and what it leaves behind: phases, files, drafts, documents. */
export const project = {
  'phase-milestone': `phase/n, milestone/n, stage/n, step/n, sprint/n, next step, kick off, kickoff, iteration/n, progress, roadmap, halfway point, status`,
  'revision-round': `round/n, revision/n, change round, amends, amendments, correction round, revise/v, feedback round, iteration/n, round two, second round, third round, another round, redo/v, rework/v, edits`,
  'draft-version': `draft/n, version/n, mockup/n, mock up, proof/n, sketch/n, prototype/n, sample/n, variant/n, first draft, rough cut, wireframe/n, layout/n, preview/n, option/n, concept/n`,
  'final-version': `final version, final file, finals, final draft, print ready, master file, final artwork, finished version, final copy, last version, latest version, definitive`,
  'launch-release': `launch/v, go live/v, going live, release/v, opening, premiere, publication date, rollout, roll out/v, opening day, launch date, debut, in production`,
  handover: `handover, hand over/v, hand in/v, final delivery, deliver/v, delivery, submit/v, submission, turn in/v, deliverable/n, acceptance test, sign off meeting`,
  'deadline-word': `deadline/n, due date, due, cut off date, time limit, target date, drop dead date, closing date, delivery date, print deadline, due by`,
  'brief-requirements': `brief/n, briefing/n, spec/n, specification/n, requirement/n, guideline/n, style guide, brand guidelines, creative brief, instructions, guidance, criteria, questionnaire/n, style sheet`,
  'scope-extra': `extra feature, add on/n, new feature, additional page, additional pages, one more page, another page, extra page, while you are at it, new requirement, bonus feature, nice to have, quick addition, additional request, additional work`,
  'meeting-word': `meeting/n, call/n, appointment/n, session/n, workshop/n, conference/n, catch up, review meeting, standup, webinar, consultation/n, kick off meeting, video call, meetup, interview/n, visit`,
  'meeting-off': `no show, did not show up, stood me up, did not turn up, forgot the meeting, missed the call, missed our call, missed the meeting, reschedule/v, rain check, double booked, another time, not make it, can not make it, have to cancel, missed our appointment`,
  'minutes-report': `minutes, report/n, note/n, summary, recap/n, protocol, documentation, write up, study, log/n, handout, status report, memo/n, analysis`,
  'document-word': `document/n, paper/n, form/n, file/n, letter/n, page/n, paperwork, pdf, spreadsheet/n, word document, folder/n, questionnaire, appendix, leaflet/n`,
  'file-format': `file/n, jpg, png, pdf, svg, psd, resolution, high res, low res, format/n, zip, mp4, mp3, wav, raw, vector, dpi, rgb, cmyk, docx, word file, indesign, source file, ai file, kb, mb, gb`,
  'content-material': `content, material/n, copy, text/n, photo/n, picture/n, image/n, assets, data, information, input, info, materials, bio, captions, logo files, media, paragraph/n, sentence/n`,
  'access-login': `login/n, password/n, access, credentials, username, account access, admin access, api key, log in details, permissions, invite, key/n, pin, code, hosting details, ftp, two factor`,
  'feedback-word': `feedback, comment/n, input, remarks, thoughts, markup, annotation/n, notes, review/n, responses, track changes, first impressions, impression/n`,
  'vague-feedback': `
    make it pop, more pop, wow factor, wow effect, more modern, more dynamic, something is missing, not quite there, not feeling it, does not speak to me, more oomph, jazz it up, spice it up, fresher, je ne sais quoi, surprise me, know it when i see it, more sexy, cannot put my finger on it,
    not quite right, doing it for me`,
  'direction-change': `start over/v, back to the first version, go back to, original version, new direction, different direction, completely different, scrap everything, from scratch, change of plan, change of plans, back to square one, revert/v, new approach, change course, rebrand/v, pivot/v, previous version`,
  'task-todo': `task/n, to do/n, todo/n, job/n, assignment/n, project/n, gig/n, piece of work, ticket/n, work package, order, commission/n, undertaking, engagement, workload, action item`,
  'effort-hours': `effort, hours of work, extra work, man hours, workload, hard work, amount of work, days of work, time consuming, labour, labor, hours spent, put in the hours, time spent, put a lot of work, hour/n`,
  'availability-capacity': `booked out, fully booked, capacity, next available, waiting list, slot, free slot, available from, take on new work, block the date, hold the date, booked solid, at full capacity`,
  'follow-up-project': `next project, new project, future project, long term, long term relationship, ongoing, regular work, repeat business, more projects, continued cooperation, retainer, bigger project, big project, more work coming, follow up project`,
} satisfies Record<keyof typeof PROJECT, string>;
