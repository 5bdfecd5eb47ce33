#include "engine/model/customers/complaints.hpp"

#include "engine/model/customers/churn.hpp"
#include "engine/model/customers/experience.hpp"
#include "engine/model/money/money.hpp"

namespace morale {

namespace {

/// The share who say that they leave, if `stay` of the customers treated like this one stay, relative to
/// the status quo.
double relative_to_status_quo(const ComplaintParameters& p, double complaining, double stay) {
    const double usual = (1 - complaining) * (1 - p.stay_silent) + complaining * (1 - p.stay_unsatisfied);
    return usual > 0 ? (1 - stay) / usual : 1;
}

}  // namespace

void complain_or_leave(World& w, Contact contact, const Grievance& grievance, double says_leaves,
                       std::uint32_t leaves) {
    const ComplaintParameters& p = w.p().complaints;
    const Recovery& recovery = w.p().recovery;
    const double likely = w.p().mechanisms.complaints ? share_complaining(p, grievance) : 0;
    if (likely <= 0) return leave_on_issue(w, contact.customer, says_leaves, uniform32(leaves));
    auto said = [&](double stay) { return says_leaves * relative_to_status_quo(p, likely, stay); };
    const Words luck = w.luck(Purpose::Complaint, contact.issue);
    if (uniform32(luck.w[0]) >= likely)
        return leave_on_issue(w, contact.customer, said(p.stay_silent), uniform32(leaves));
    const int group = group_of(w, contact);
    w.record.count(uniform32(luck.w[1]) < p.written ? Count::ComplaintsWritten : Count::ComplaintsSpoken,
                   group);
    if (uniform32(luck.w[2]) >= recovery.share)
        return leave_on_issue(w, contact.customer, said(p.stay_unsatisfied), uniform32(leaves));
    w.record.count(Count::Recovered, group);
    book_programme(w, group, recovery.cost_per_case, 0);
    const double days = recovery.within_days * uniform32(luck.w[3]);
    const double stay = days <= p.quick_days ? p.stay_quickly : p.stay_satisfied;
    schedule(w, w.now + span_of_days(days),
             AmendsArrive{contact.customer, static_cast<float>(said(stay)), leaves});
}

void handle(World& w, const AmendsArrive& amends) {
    if (!w.customers.active(amends.customer)) return;
    if (w.p().mechanisms.experience)
        learn_from(w.p().experience, w.customers.attitude[amends.customer],
                   w.p().complaints.recovered_quality);
    leave_on_issue(w, amends.customer, static_cast<double>(amends.says_leaves), uniform32(amends.leaves));
}

}  // namespace morale
