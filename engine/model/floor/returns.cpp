#include "engine/model/floor/returns.hpp"

namespace morale {

void come_again(World& w, Contact contact, const Distribution& after, double u) {
    come_again(w, contact, after.quantile(u));
}

void come_again(World& w, Contact contact, double open_seconds) {
    const Profile& hours = w.queues_by_hour.any() ? w.queues_by_hour.open_hours[contact.queue] : w.load;
    schedule(w, hours.advance(w.now, open_seconds), ContactAgain{contact});
}

}  // namespace morale
