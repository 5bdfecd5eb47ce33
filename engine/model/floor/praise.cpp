#include "engine/model/floor/praise.hpp"

#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

[[gnu::noinline]] void pass_on(World& w, AgentId agent, Contact contact) {
    w.record.count(Count::Praised, group_of(w, agent));
    if (is_outside(w, w.agents.seat[agent].team)) return;
    const PraiseNote& note = w.p().praise_note;
    const Words luck = w.luck_of_attempt(Purpose::Note, contact);
    if (uniform32(luck.w[0]) >= note.share || w.leadership.thanks_over) return;
    const Span after = span_of_seconds(note.within_days * in_seconds(day) * uniform32(luck.w[1]));
    schedule(w, w.now + after, NoteArrives{agent, w.agents.employment[agent].incumbent});
}

}  // namespace

void praise(World& w, AgentId agent, Contact contact, bool wow, double u) {
    const RecognitionParameters& p = w.p().recognition;
    if (u < p.praise_share * (wow ? p.praise_after_wow : 1)) pass_on(w, agent, contact);
}

void handle(World& w, const NoteArrives& note) {
    const PraiseNote& p = w.p().praise_note;
    const bool executive = static_cast<Giver>(p.from) == Giver::Executive;
    const Employment& employment = w.agents.employment[note.agent];
    if (employment.incumbent != note.incumbent || employment.stage != Stage::OnFloor) return;
    recognise(w, note.agent,
              {.programme = Programme::PraiseNote,
               .weight = executive ? w.p().recognition.weight_executive : w.p().recognition.weight_leader,
               .quality = p.quality,
               .seen = true});
    book_programme(w, group_of(w, note.agent), 0, p.minutes);
}

}  // namespace morale
