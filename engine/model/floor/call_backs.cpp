#include "engine/model/floor/call_backs.hpp"

#include "engine/model/floor/returns.hpp"
#include "engine/model/terms/call_backs.hpp"
#include "engine/model/terms/retaliation.hpp"

namespace morale {

[[gnu::noinline]] void promise_call_back(World& w, AgentId agent, Contact contact) {
    const int group = group_of(w, agent);
    const Words luck = w.luck_of_attempt(Purpose::CallBack, contact);
    const double u = uniform32(luck.w[0]), later = uniform32(luck.w[1]);
    const double within = w.p().call_backs.within_hours * 3600;
    w.record.count(Count::CallBacksPromised, group);
    if (u >= chance_of_missing(w, agent, grudge(w, agent))) {
        w.record.count(Count::CallBacksKept, group);
        return come_again(w, contact, within * later);
    }
    if (u >= chance_of_missing(w, agent, 0)) w.record.count(Count::Retaliated, group);
    contact.mark(Contact::promise_missed);
    come_again(w, contact, within + w.p().contacts.return_after.quantile(later));
}

}  // namespace morale
