#include "engine/model/customers/channels.hpp"

#include <algorithm>

#include "engine/model/money/money.hpp"

namespace morale {

namespace {

bool met_the_site(const World& w, ProspectId prospect) {
    if (!w.p().mechanisms.channels || w.p().site.impression == 0) return false;
    return uniform32(w.luck(Purpose::Site, prospect.row).w[0]) < w.p().channels.site_share;
}

}  // namespace

void set_channel(const Parameters& p, const ContactClass& c, QueueState& queue) {
    const auto channel = static_cast<Channel>(c.channel);
    queue.target_seconds = c.target_seconds > 0 ? c.target_seconds : p.contacts.target_seconds;
    queue.online = channel != Channel::Phone;
    if (channel == Channel::Mail) {
        queue.patience = Distribution::infinite();
        queue.felt_wait = std::min(1., p.contacts.target_seconds / queue.target_seconds);
    }
    if (channel == Channel::Chat) queue.places = std::clamp(static_cast<int>(c.concurrency), 1, most_places);
    if (!queue.online || !p.mechanisms.channels) return;
    queue.rapport = p.channels.online_rapport;
    queue.leaving = p.channels.online_leaving;
}

double channel_on_hostility(const World& w, Contact contact) {
    return w.queues[contact.queue].online && w.p().mechanisms.channels ? w.p().channels.online_hostility : 0;
}

double site_on_willingness(const World& w, ProspectId prospect) {
    return met_the_site(w, prospect) ? w.p().channels.site_on_willingness * w.p().site.impression : 0;
}

void take_first_impression(World& w, ProspectId prospect) {
    if (!met_the_site(w, prospect)) return;
    const ChannelParameters& p = w.p().channels;
    Attitude& customer = w.customers.attitude[w.customers.row_of(prospect)];
    const double impression = w.p().site.impression;
    customer.satisfaction =
        Compact(std::clamp(customer.satisfaction.value() + p.site_on_satisfaction * impression, -1., 1.));
    customer.expectation =
        Compact(std::clamp(customer.expectation.value() + p.site_on_expectation * impression, -1., 1.));
}

void book_site(World& w) {
    if (w.p().mechanisms.channels && w.p().site.usd_per_year > 0)
        book_programme(w, w.no_team(), w.p().site.usd_per_year / days_per_year, 0);
}

}  // namespace morale
