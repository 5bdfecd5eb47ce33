#include "engine/model/customers/channels.hpp"

#include <algorithm>

#include "engine/model/money/money.hpp"
#include "engine/model/terms/channels.hpp"

namespace morale {

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
        book_programme(w, w.firm_group(), w.p().site.usd_per_year / days_per_year, 0);
}

}  // namespace morale
