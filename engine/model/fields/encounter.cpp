// The table of assumptions about encounters.
#include "engine/model/fields/encounter.hpp"

#include <array>

#include "engine/model/parameters.hpp"

namespace morale {

namespace {

using enum Dimension;
using enum Standing;
using P = Parameters;

// clang-format off
const std::array encounter_rows = {
    Field{"assumptions.hostility.share", Share, "", 0, 0.9, Structural, "share of contacts that are hostile at neutral satisfaction, on the first attempt and without a wait", slot<&P::hostility, &HostilityParameters::share>()},
    Field{"assumptions.hostility.satisfaction", Number, "", 0, 5, Structural, "logit of hostility lost per unit of satisfaction", slot<&P::hostility, &HostilityParameters::satisfaction>()},
    Field{"assumptions.hostility.earlier_attempt", Number, "", 0, 5, Structural, "logit of hostility for each earlier attempt", slot<&P::hostility, &HostilityParameters::earlier_attempt>()},
    Field{"assumptions.hostility.wait_per_120s", Number, "", 0, 5, Structural, "logit of hostility for each two minutes of waiting", slot<&P::hostility, &HostilityParameters::wait_per_120s>()},
    Field{"assumptions.hostility.complaint", Number, "", 0, 5, Structural, "logit of hostility when the issue is a complaint", slot<&P::hostility, &HostilityParameters::complaint>()},
    Field{"assumptions.hostility.missed_call_back", Number, "", 0, 5, Structural, "logit of hostility after a call-back that did not come", slot<&P::hostility, &HostilityParameters::missed_call_back>()},
    Field{"assumptions.hostility.neutral_share", Share, "", 0, 1, Structural, "share of the contacts in the reference centre that are hostile", slot<&P::hostility, &HostilityParameters::neutral_share>()},
    Field{"assumptions.hostility.neutral_per_day", Number, "", 0, 200, Structural, "hostile contacts of an agent on a worked day in the reference centre", slot<&P::hostility, &HostilityParameters::neutral_per_day>()},
    Field{"assumptions.hostility.scale", Number, "", 0.1, 100, Structural, "number of hostile contacts a day to which the weights on demand and cynicism refer", slot<&P::hostility, &HostilityParameters::scale>()},
    Field{"assumptions.hostility.on_demand", Number, "", 0, 5, Structural, "demand that this number of hostile contacts a day adds", slot<&P::hostility, &HostilityParameters::on_demand>()},
    Field{"assumptions.hostility.on_cynicism", Number, "", 0, 1, Structural, "cynicism to which this number of hostile contacts a day leads, beyond what exhaustion causes", slot<&P::hostility, &HostilityParameters::on_cynicism>()},
    Field{"assumptions.hostility.on_courtesy", Number, "", 0, 2, Structural, "logit of courtesy lost for each hostile contact of the day beyond the usual", slot<&P::hostility, &HostilityParameters::on_courtesy>()},
    Field{"assumptions.acting.deep_share", Share, "", 0, 1, Structural, "share of deep acting at the neutral point", slot<&P::hostility, &HostilityParameters::deep_share>()},
    Field{"assumptions.acting.meaning_on_deep", Number, "", 0, 1, Structural, "share of deep acting per unit of meaning", slot<&P::hostility, &HostilityParameters::meaning_on_deep>()},
    Field{"assumptions.acting.autonomy_on_deep", Number, "", 0, 1, Structural, "share of deep acting per unit of autonomy", slot<&P::hostility, &HostilityParameters::autonomy_on_deep>()},
    Field{"assumptions.acting.surface_on_strain", Number, "", 0, 5, Structural, "relative strain of a hostile contact that is only acted through", slot<&P::hostility, &HostilityParameters::surface_on_strain>()},

    Field{"assumptions.respect.memory", Duration, "wk", 0.1, 520, Structural, "time in which felt respect follows how managers treat agents", slot<&P::respect_effects, &RespectParameters::memory_weeks>()},
    Field{"assumptions.respect.norm_time", Duration, "wk", 0.1, 520, Structural, "time in which a team's norm of respect follows what the policy asks", slot<&P::respect_effects, &RespectParameters::norm_weeks>()},
    Field{"assumptions.respect.norm_on_courtesy", Number, "", 0, 5, Structural, "logit of courtesy per unit of a person's norm of respect", slot<&P::respect_effects, &RespectParameters::norm_on_courtesy>()},
    Field{"assumptions.respect.mirror", Number, "", 0, 5, Structural, "weight of felt respect in a person's norm", slot<&P::respect_effects, &RespectParameters::mirror>()},
    Field{"assumptions.respect.disrespect", Share, "", 0.0001, 0.9, Structural, "share of contacts in which an agent at the neutral point is disrespectful", slot<&P::respect_effects, &RespectParameters::disrespect>()},
    Field{"assumptions.respect.cynicism_on_disrespect", Number, "", 0, 5, Structural, "logit of disrespect per SD of cynicism", slot<&P::respect_effects, &RespectParameters::cynicism_on_disrespect>()},
    Field{"assumptions.respect.respect_on_disrespect", Number, "", 0, 5, Structural, "logit of disrespect lost per unit of felt respect", slot<&P::respect_effects, &RespectParameters::respect_on_disrespect>()},
    Field{"assumptions.respect.hostility_on_disrespect", Number, "", 0, 5, Structural, "logit of disrespect added in a hostile contact", slot<&P::respect_effects, &RespectParameters::hostility_on_disrespect>()},
    Field{"assumptions.respect.disrespect_on_quality", Number, "", -2, 0, Structural, "change of experienced quality caused by disrespect", slot<&P::respect_effects, &RespectParameters::disrespect_on_quality>()},
    Field{"assumptions.respect.deterrence", Share, "", 0, 1, Structural, "share of disrespect that does not happen where it ends the job", slot<&P::respect_effects, &RespectParameters::deterrence>()},
    Field{"assumptions.respect.deterrence_on_demand", Number, "", 0, 1, Structural, "demand that fear for the job adds", slot<&P::respect_effects, &RespectParameters::deterrence_on_demand>()},
    Field{"assumptions.respect.relief", Share, "", 0, 1, Structural, "share of the strain of hostile contacts that a clear line spares", slot<&P::respect_effects, &RespectParameters::spared_strain>()},

    Field{"assumptions.retaliation.slight_on_courtesy", Number, "", 0, 5, Structural, "logit of courtesy lost per unit of missing respect and fairness", slot<&P::retaliation, &RetaliationParameters::slight_on_courtesy>()},
    Field{"assumptions.retaliation.missed", Share, "", 0, 0.99, Structural, "share of promised call-backs that are missed at the neutral point", slot<&P::retaliation, &RetaliationParameters::missed>()},
    Field{"assumptions.retaliation.grudge_on_missed", Number, "", 0, 5, Structural, "logit of missing a call-back per unit of grudge, which grows with missing respect and fairness and with the day's hostile contacts", slot<&P::retaliation, &RetaliationParameters::grudge_on_missed>()},
    Field{"assumptions.retaliation.exhaustion_on_missed", Number, "", 0, 5, Structural, "logit of missing a call-back per SD of exhaustion", slot<&P::retaliation, &RetaliationParameters::exhaustion_on_missed>()},
    Field{"assumptions.retaliation.missed_on_quality", Number, "", -2, 0, Structural, "change of experienced quality of the contact after a missed call-back", slot<&P::retaliation, &RetaliationParameters::missed_on_quality>()},

    Field{"assumptions.complaints.waited", Share, "", 0, 1, Structural, "share of customers who complain of a long wait when all else was well", slot<&P::complaints, &ComplaintParameters::waited>()},
    Field{"assumptions.complaints.disrespected", Share, "", 0, 1, Structural, "share of customers who complain of disrespect", slot<&P::complaints, &ComplaintParameters::disrespected>()},
    Field{"assumptions.complaints.unresolved", Share, "", 0, 1, Structural, "share of customers who complain of an issue that stayed unresolved", slot<&P::complaints, &ComplaintParameters::unresolved>()},
    Field{"assumptions.complaints.highest", Share, "", 0, 1, Structural, "highest share of customers who complain, whatever went wrong", slot<&P::complaints, &ComplaintParameters::highest>()},
    Field{"assumptions.complaints.long_wait", Duration, "s", 0, 3600, Structural, "wait from which a customer may complain of it", slot<&P::complaints, &ComplaintParameters::long_wait_seconds>()},
    Field{"assumptions.complaints.written", Share, "", 0, 1, Structural, "share of complaints that are written", slot<&P::complaints, &ComplaintParameters::written>()},
    Field{"assumptions.complaints.stay_silent", Share, "", 0, 1, Structural, "share who buy again, among customers with a problem who say nothing", slot<&P::complaints, &ComplaintParameters::stay_silent>()},
    Field{"assumptions.complaints.stay_unsatisfied", Share, "", 0, 1, Structural, "share who buy again, among customers who complain in vain", slot<&P::complaints, &ComplaintParameters::stay_unsatisfied>()},
    Field{"assumptions.complaints.stay_satisfied", Share, "", 0, 1, Structural, "share who buy again, among customers whose complaint is answered well", slot<&P::complaints, &ComplaintParameters::stay_satisfied>()},
    Field{"assumptions.complaints.stay_quickly", Share, "", 0, 1, Structural, "share who buy again, among customers whose complaint is answered well and quickly", slot<&P::complaints, &ComplaintParameters::stay_quickly>()},
    Field{"assumptions.complaints.quickly", Duration, "d", 0, 365, Structural, "time within which an answer is quick", slot<&P::complaints, &ComplaintParameters::quick_days>()},
    Field{"assumptions.complaints.recovered_quality", Number, "", -1, 1, Structural, "experienced quality of a good answer to a complaint", slot<&P::complaints, &ComplaintParameters::recovered_quality>()},

    Field{"mechanisms.hostility", Flag, "", 0, 1, Structural, "customers are hostile, and it strains", slot<&P::mechanisms, &Mechanisms::hostility>()},
    Field{"mechanisms.acting", Flag, "", 0, 1, Structural, "hostile contacts strain less with deep acting", slot<&P::mechanisms, &Mechanisms::acting>()},
    Field{"mechanisms.respect", Flag, "", 0, 1, Structural, "respect is felt and believed in; agents can forget it", slot<&P::mechanisms, &Mechanisms::respect>()},
    Field{"mechanisms.retaliation", Flag, "", 0, 1, Structural, "slighted agents get even with customers", slot<&P::mechanisms, &Mechanisms::retaliation>()},
    Field{"mechanisms.call_backs", Flag, "", 0, 1, Structural, "call-backs are promised, kept and missed", slot<&P::mechanisms, &Mechanisms::call_backs>()},
    Field{"mechanisms.complaints", Flag, "", 0, 1, Structural, "customers complain; answers decide whether they stay", slot<&P::mechanisms, &Mechanisms::complaints>()},
};
// clang-format on

}  // namespace

std::span<const Field> encounter_fields() {
    return encounter_rows;
}

}  // namespace morale
