#include "engine/model/terms/channels.hpp"

namespace morale {

bool met_the_site(const World& w, ProspectId prospect) {
    if (!w.p().mechanisms.channels || w.p().site.impression == 0) return false;
    return uniform32(w.luck(Purpose::Site, prospect.row).w[0]) < w.p().channels.site_share;
}

double channel_on_hostility(const World& w, Contact contact) {
    return w.queues[contact.queue].online && w.p().mechanisms.channels ? w.p().channels.online_hostility : 0;
}

double site_on_willingness(const World& w, ProspectId prospect) {
    return met_the_site(w, prospect) ? w.p().channels.site_on_willingness * w.p().site.impression : 0;
}

}  // namespace morale
