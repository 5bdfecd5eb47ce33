#include "tools/preflight/channel_warnings.hpp"

#include <algorithm>
#include <string>

#include "engine/language/listed.hpp"
#include "engine/language/text.hpp"
#include "engine/model/parameters.hpp"
#include "engine/study/resolved.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

std::string path_in_class(const ContactClass& one, const std::string& key) {
    return "centre.classes[" + one.name + "]." + key;
}

/// People who write a mail wait until it is answered.
void look_at_mail(const StudyPlan& plan, const ContactClass& one, std::vector<Diagnostic>& out) {
    if (static_cast<Channel>(one.channel) != Channel::Mail) return;
    for (const std::string key : {"hang_up_at_once", "patience", "told_wait"}) {
        const std::string path = path_in_class(one, key);
        if (!find_origin(plan, {}, path) || (key == "told_wait" && !one.told_wait)) continue;
        if (key == "patience" && one.patience.kind() == Distribution::Kind::Infinite) continue;
        out.push_back(
            warning("W067", place_of(plan, {}, path),
                    in_quotes(key) + " of class " + in_quotes(one.name) +
                        " has no effect: it comes by mail, and people who write do not give up waiting",
                    "leave it out, or write 'channel: phone'"));
    }
}

bool any_bot(const StudyPlan& plan) {
    return plan.base.contacts.bot.in_front() ||
           std::ranges::any_of(plan.policies, [](const PolicyPlan& policy) {
               return policy.parameters.contacts.bot.in_front();
           });
}

bool anybody_is_told(const StudyPlan& plan) {
    const auto tells = [](const Parameters& p) {
        return static_cast<ToldWait>(p.announced_wait.by) != ToldWait::Nothing;
    };
    return tells(plan.base) || std::ranges::any_of(plan.policies, [&](const PolicyPlan& policy) {
               return tells(policy.parameters);
           });
}

/// A class that is left out of what no class has.
void look_at_exception(const StudyPlan& plan, const std::string& policy, const ContactClass& one,
                       const std::string& key, bool is_left_out, const std::string& why,
                       const std::string& hint, std::vector<Diagnostic>& out) {
    const std::string path = path_in_class(one, key);
    if (!is_left_out || !find_origin(plan, policy, path)) return;
    out.push_back(warning("W068", place_of(plan, policy, path),
                          "'" + key + ": no' of class " + in_quotes(one.name) + " has no effect: " + why,
                          hint));
}

void look_at_exceptions(const StudyPlan& plan, const std::string& policy, const Parameters& p,
                        std::vector<Diagnostic>& out) {
    for (const ContactClass& one : p.classes) {
        for (const std::string key : {"bot_contains", "bot_fails_silently"}) {
            const std::string path = path_in_class(one, key);
            if (any_bot(plan) || !find_origin(plan, policy, path)) continue;
            out.push_back(warning("W068", place_of(plan, policy, path),
                                  in_quotes(key) + " of class " + in_quotes(one.name) +
                                      " has no effect: no bot is in front of any class",
                                  "say what the bot does: 'centre: {contacts: {bot: {contains: 30 %}}}'"));
        }
        if (!any_bot(plan))
            look_at_exception(plan, policy, one, "bot", !one.bot, "no bot is in front of any class",
                              "say what the bot does: 'centre: {contacts: {bot: {contains: 30 %}}}'", out);
        if (!anybody_is_told(plan))
            look_at_exception(plan, policy, one, "told_wait", !one.told_wait, "no caller is told a wait",
                              "say what is told: 'announced_wait: {by: line length}'", out);
    }
}

/// A factor on a wait that nobody is told.
void look_at_told_wait(const StudyPlan& plan, const std::string& policy, const Parameters& p,
                       std::vector<Diagnostic>& out) {
    constexpr std::string_view path = "announced_wait.factor";
    if (static_cast<ToldWait>(p.announced_wait.by) != ToldWait::Nothing) return;
    // A policy may tell the wait that the base only measures out.
    if ((policy.empty() && anybody_is_told(plan)) || !find_origin(plan, policy, path)) return;
    out.push_back(warning("W068", place_of(plan, policy, path),
                          "'announced_wait.factor' has no effect: no caller is told a wait",
                          "say what is told: 'announced_wait: {by: line length}'"));
}

}  // namespace

std::vector<Diagnostic> channel_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out;
    for (const ContactClass& one : plan.base.classes) look_at_mail(plan, one, out);
    look_at_exceptions(plan, {}, plan.base, out);
    look_at_told_wait(plan, {}, plan.base, out);
    for (const PolicyPlan& policy : plan.policies) {
        look_at_exceptions(plan, policy.name, policy.parameters, out);
        look_at_told_wait(plan, policy.name, policy.parameters, out);
    }
    return out;
}

}  // namespace morale
