#include "engine/model/terms/bot.hpp"

namespace morale {

namespace {

bool was_passed_on(const World& w, Contact contact) {
    return w.derived.bot_in_front && contact.attempt == 0 && w.queues[contact.queue].behind_bot;
}

}  // namespace

double bot_on_handle_time(const World& w, Contact contact) {
    return was_passed_on(w, contact) ? w.p().contacts.bot.handle_factor : 1;
}

double bot_on_hostility(const World& w, Contact contact) {
    return was_passed_on(w, contact) ? w.p().contacts.bot.hostility : 0;
}

}  // namespace morale
