// What a table of months or quarters for people shows: contacts, service level, who leaves, cost and what
// ranks the policies; amounts as what they make in the period.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/result.hpp"
#include "output/table.hpp"

namespace morale {

struct PeriodTable {
    std::vector<std::string> head;  // "Month", "Policy" if there are several, figures with their units
    std::vector<std::vector<std::string>> rows;
};

/// A row for each period of the kind and each of these policies. No rows where nothing was measured.
PeriodTable period_table(const StudyResult&, PeriodKind, const std::vector<std::size_t>& policies);

/// The table on a terminal, with what a month is; empty without rows.
std::string periods_text(const StudyResult&, PeriodKind, TextStyle);

/// The kind of that name, "month" or "quarter"; nothing for others.
std::optional<PeriodKind> find_period_kind(std::string_view name);

}  // namespace morale
