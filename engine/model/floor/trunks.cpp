#include "engine/model/floor/trunks.hpp"

namespace morale {

bool takes_line(World& w, Contact contact) {
    if (!needs_line(w, w.queues[contact.queue])) return true;
    if (w.lines_taken < w.p().contacts.lines) {
        ++w.lines_taken;
        return true;
    }
    const auto refuse = [&](Recorder::Entry note) {
        note.count(Count::Blocked);
        if (contact.entry > 0) note.count(contact.is(Contact::redial) ? Count::Redialled : Count::Returned);
    };
    refuse(w.record.at(group_of(w, contact), w.now));
    note_by_class(w, QueueId{contact.queue}, refuse);
    return false;
}

void free_line(World& w, const QueueState& queue) {
    if (needs_line(w, queue)) handle(w, LineFrees{});
}

void free_line_after_talk(World& w, const QueueState& queue, double talk_seconds, Time begins,
                          Span handle_time) {
    if (!needs_line(w, queue)) return;
    const double seconds = talk_seconds + queue.after_contact_seconds;
    const double part = seconds > 0 ? talk_seconds / seconds : 1;
    schedule(w, begins + span_of_seconds(in_seconds(handle_time) * part), LineFrees{});
}

void handle(World& w, const LineFrees&) {
    if (w.requirements.holds(w.lines_taken > 0, "a line that becomes free was taken", w.now)) --w.lines_taken;
}

}  // namespace morale
