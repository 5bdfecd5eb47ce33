// What each policy is: why, since when, and what it sets.
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/field_label.hpp"
#include "output/words/since.hpp"

namespace morale::page {
namespace {

std::string settings_of(const Study& study, const std::string& policy) {
    std::string list;
    for (const ResolvedValue& value : study.values)
        if (value.policy == policy)
            list += "<li title=\"" + escaped(value.path) + "\">" + escaped(short_meaning(value.meaning)) +
                    ": " + escaped(value.text) + "</li>\n";
    return list.empty() ? "" : "<ul>\n" + list + "</ul>\n";
}

std::string heading(const PolicyResult& policy) {
    if (policy.title.empty()) return escaped(policy.name);
    return escaped(policy.title) + " <code>" + escaped(policy.name) + "</code>";
}

}  // namespace

std::string policies(const Study& study) {
    std::string list;
    for (std::size_t p = 0; p < study.result.policies.size(); ++p) {
        const PolicyResult& policy = study.result.policies[p];
        list += "<div><dt>" + heading(policy) + "</dt>\n<dd>";
        if (!policy.why.empty()) list += paragraph(policy.why);
        list += paragraph(since_text(study.plan(), study.plan().policies[p]), "note");
        list += settings_of(study, policy.name) + "</dd></div>\n";
    }
    return "<dl class=\"policies\">\n" + list + "</dl>\n";
}

}  // namespace morale::page
