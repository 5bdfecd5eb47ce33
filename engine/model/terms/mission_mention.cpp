#include "engine/model/terms/mission_mention.hpp"

namespace morale {

double mention_on_quality(const World& w) {
    return w.p().offer.mention.goodwill;
}

double mention_on_handle_time(const World& w) {
    const MissionMention& p = w.p().offer.mention;
    const double usual = w.p().contacts.talk.mean() + w.p().contacts.after_contact_seconds;
    return p.share == 0 || usual <= 0 ? 1 : 1 + p.share * p.seconds / usual;
}

}  // namespace morale
