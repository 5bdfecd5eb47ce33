#include "engine/model/floor/bot.hpp"

#include "engine/model/floor/issue.hpp"
#include "engine/model/floor/returns.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/shares.hpp"

namespace morale {

namespace {

void note_at_bot(World& w, Contact contact, Count what) {
    const auto count = [what](Recorder::Entry entry) { entry.count(what); };
    count(w.record.at(group_of(w, contact), w.now));
    note_by_class(w, QueueId{contact.queue}, count);
}

}  // namespace

void meet_bot(World& w, Contact contact) {
    const Bot& bot = w.p().contacts.bot;
    if (!w.queues[contact.queue].behind_bot) return enter(w, contact);
    note_at_bot(w, contact, Count::BotMet);
    if (bot.usd_per_issue > 0) book_programme(w, group_of(w, contact), bot.usd_per_issue, 0);
    const BotShares shares = bot_shares(w.p(), contact.queue);
    const double u = uniform32(w.luck(Purpose::Bot, contact.issue).w[0]);
    if (u < shares.contains) {
        note_at_bot(w, contact, Count::BotContained);
        return end_with_bot(w, contact, BotEnding::Solved);
    }
    if (u < shares.contains + shares.fails_silently) {
        note_at_bot(w, contact, Count::BotFailed);
        return end_with_bot(w, contact, BotEnding::Lost);
    }
    if (bot.delay_seconds > 0) return come_again(w, contact, bot.delay_seconds);
    note_passed_on(w, contact);
    enter(w, contact);
}

void note_passed_on(World& w, Contact contact) {
    note_at_bot(w, contact, Count::BotPassed);
}

}  // namespace morale
