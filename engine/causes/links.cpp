#include "engine/causes/links.hpp"

#include "engine/model/customers/channels.hpp"
#include "engine/model/customers/churn.hpp"
#include "engine/model/customers/complaints.hpp"
#include "engine/model/customers/experience.hpp"
#include "engine/model/customers/word_of_mouth.hpp"
#include "engine/model/firm/awards.hpp"
#include "engine/model/firm/executives.hpp"
#include "engine/model/firm/process.hpp"
#include "engine/model/firm/programmes.hpp"
#include "engine/model/firm/promise.hpp"
#include "engine/model/firm/scorecard.hpp"
#include "engine/model/floor/call_backs.hpp"
#include "engine/model/floor/coaching.hpp"
#include "engine/model/floor/demand.hpp"
#include "engine/model/floor/issue.hpp"
#include "engine/model/floor/praise.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shifts.hpp"
#include "engine/model/minds/habit.hpp"
#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/mission_mention.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/minds/respect.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/minds/time_pressure.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/career.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/staff/outsourcing.hpp"
#include "engine/model/staff/selection.hpp"
#include "engine/model/staff/staffing.hpp"
#include "engine/model/terms/acting.hpp"
#include "engine/model/terms/announced_wait.hpp"
#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/customer_value.hpp"
#include "engine/model/terms/extras.hpp"
#include "engine/model/terms/hostility.hpp"
#include "engine/model/terms/personal_tie.hpp"
#include "engine/model/terms/rest.hpp"
#include "engine/model/terms/retaliation.hpp"
#include "engine/model/terms/work_design.hpp"

namespace morale {

std::vector<Link> model_links() {
    std::vector<Link> all;
    auto rows = [&](const auto& links) { all.insert(all.end(), links.begin(), links.end()); };
    rows(quality_links);
    rows(coaching_links);
    rows(strain_links);
    rows(recognition_links);
    rows(meaning_links);
    rows(attrition_links);
    rows(experience_links);
    rows(churn_links);
    rows(word_of_mouth_links);
    rows(hostility_links);
    rows(acting_links);
    rows(respect_links);
    rows(retaliation_links);
    rows(call_back_links);
    rows(announced_wait_links);
    rows(complaint_links);
    rows(process_links);
    rows(promise_links);
    rows(customer_value_links);
    rows(mission_mention_links);
    rows(extras_links);
    rows(training_links);
    rows(work_design_links);
    rows(rest_links);
    rows(selection_links);
    rows(personal_tie_links);
    rows(executive_links);
    rows(scorecard_links);
    rows(award_links);
    rows(habit_links);
    rows(career_links);
    rows(time_pressure_links);
    rows(staffing_links);
    rows(outsourcing_links);
    rows(channel_links);
    rows(programme_links);
    rows(praise_links);
    rows(money_links);
    rows(hiring_links);
    rows(routing_links);
    rows(issue_links);
    rows(shifts_links);
    rows(demand_links);
    return all;
}

}  // namespace morale
