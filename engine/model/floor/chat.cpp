#include "engine/model/floor/chat.hpp"

#include <bit>

#include "engine/model/floor/lines.hpp"
#include "engine/model/terms/bot.hpp"
#include "engine/model/terms/handle_time.hpp"
#include "engine/model/terms/overflow.hpp"

namespace morale {

namespace {

Service& service_at(World& w, AgentId agent, int place) {
    if (place == 0) return w.agents.work[agent].service;
    const auto i = static_cast<std::size_t>(place);
    return i < usual_places ? w.agents.chats[agent].beside[i - 1]
                            : w.agents.more_chats[agent].beside[i - usual_places];
}

int in_hand(const Chats& chats) {
    return std::popcount(chats.busy);
}

void leave_line(World& w, AgentId agent) {
    Chats& chats = w.agents.chats[agent];
    if (!chats.in_line) return;
    w.teams[w.agents.seat[agent].team].with_room.take(chats.position);
    chats.in_line = false;
}

/// The agent, who has a chat in hand, takes what waits, or joins the line of those who have room.
void offer_room(World& w, AgentId agent) {
    const Work& work = w.agents.work[agent];
    Chats& chats = w.agents.chats[agent];
    TeamState& team = w.teams[w.agents.seat[agent].team];
    bool room = false;
    for (QueueId id : team.queues) {
        if (in_hand(chats) >= w.queues[id.row].places || work.pause_due || work.leave_due) continue;
        room = true;
        if (w.queues[id.row].line.empty() || !may_take(w, w.queues[id.row], TeamId{work.team})) continue;
        const Waiting first = take_waiting(w, id);
        return begin_chat(w, agent, first.contact, first.arrived);
    }
    if (!room) return leave_line(w, agent);
    if (chats.in_line) return;
    chats.position = team.with_room.join(agent);
    chats.in_line = true;
}

}  // namespace

std::optional<AgentId> with_room(World& w, const QueueState& queue, TeamId team) {
    Line<AgentId>& line = w.teams[team.row].with_room;
    while (!line.empty()) {
        const AgentId agent = line.at(line.first());
        const Work& work = w.agents.work[agent];
        if (work.pause_due || work.leave_due) {
            leave_line(w, agent);
            continue;
        }
        if (in_hand(w.agents.chats[agent]) < queue.places) return agent;
        break;
    }
    return std::nullopt;
}

void begin_chat(World& w, AgentId agent, Contact contact, Time arrived) {
    const int group = group_of(w, agent);
    Chats& chats = w.agents.chats[agent];
    Work& work = w.agents.work[agent];
    const int beside = in_hand(chats), place = std::countr_one(chats.busy);
    if (beside == 0) {
        work.presence = Presence::Handling;
        work.since = w.now;
    }
    w.record.level(beside == 0 ? Level::Handling : Level::Beside, group, +1, w.now);
    chats.busy |= static_cast<std::uint8_t>(1 << place);
    chat_since(w.agents, agent, place) = w.now;
    const Service service{.contact = contact, .waited = w.now - arrived, .luck = w.service_luck(contact)};
    service_at(w, agent, place) = service;
    const QueueState& queue = w.queues[contact.queue];
    note_answer(w, agent, QueueId{contact.queue}, service.waited);
    ChatsBegun& so_far = w.teams[w.agents.seat[agent].team].chats;
    ++so_far.begun, so_far.beside += beside;
    const double stretch = (1 + w.p().channels.chat_stretch * beside) / w.p().usual.chats(contact.queue) *
                           team_on_handle_time(queue, work.team) * bot_on_handle_time(w, contact);
    schedule(w, slot_of(w, agent) + static_cast<std::uint32_t>(place),
             w.now + handle_time(w, agent, queue, service.luck.talk_seconds, stretch), Kind::HandlingEnds);
    offer_room(w, agent);
}

Service end_chat(World& w, const HandlingEnds& end) {
    const int group = group_of(w, end.agent);
    Chats& chats = w.agents.chats[end.agent];
    Today& today = w.agents.today[end.agent];
    const Service ended = service_at(w, end.agent, end.place);
    const double seconds = in_seconds(w.now - chat_since(w.agents, end.agent, end.place));
    const auto finish = [seconds](Recorder::Entry note) {
        note.count(Count::Handled);
        note.sum(Sum::HandleSeconds, seconds);
    };
    finish(w.record.at(group, w.now));
    note_by_class(w, QueueId{ended.contact.queue}, finish);
    ++today.handled;
    chats.busy &= static_cast<std::uint8_t>(~(1 << end.place));
    w.future.slots.clear(slot_of(w, end.agent) + static_cast<std::uint32_t>(end.place));
    w.record.level(chats.busy == 0 ? Level::Handling : Level::Beside, group, -1, w.now);
    if (chats.busy == 0) {
        today.handling_seconds += in_seconds(w.now - w.agents.work[end.agent].since);
        leave_line(w, end.agent);
    } else {
        offer_room(w, end.agent);
    }
    return ended;
}

}  // namespace morale
