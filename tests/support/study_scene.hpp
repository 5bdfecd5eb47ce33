// A finished study without a simulation: five policies in a centre of two teams, with numbers that look like
// those of a year, made from formulas and a little arithmetic noise. For tests of what is written about a
// study, and for looking at the report.
#pragma once

#include <memory>
#include <vector>

#include "output/study.hpp"

namespace morale::scene {

struct FinishedStudy {
    StudyPlan plan;
    StudyResult result;
    Provenance provenance;
    std::vector<ResolvedValue> values;
    std::vector<Evidence> evidence;

    FinishedStudy() = default;
    FinishedStudy(const FinishedStudy&) = delete;  // the result points at the plan
    Study study() const { return {result, provenance, values, evidence}; }
};

struct Shape {
    int policies = 5;
    int replications = 30;
    int weeks = 52;
};

std::unique_ptr<FinishedStudy> finished_study(Shape = {});

/// One week, two teams and the group of none; two spells, one of them over; one recognition. All numbers
/// depend on the policy and the replication.
Record small_record(std::size_t policy, int replication);

/// Hands the records of all replications and policies over, in order.
template <class Take>
void for_each_record(const FinishedStudy& study, Take take) {
    for (int rep = 1; rep <= study.result.replications; ++rep)
        for (std::size_t p = 0; p < study.plan.policies.size(); ++p) {
            const Record record = small_record(p, rep);
            take(ReplicationRow{rep, p, record});
        }
}

}  // namespace morale::scene
