// What can be said while a study is still running: which policy leads on the objective, and by how much.
#pragma once

#include <string>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/study/result.hpp"

namespace morale {

class Inference {
 public:
    /// The plan must outlive it.
    explicit Inference(const StudyPlan&);

    void take(const ReplicationRow&);
    /// "notes: net value +41 (12..70) USD a year"; empty as long as nothing can be said.
    std::string text() const;

 private:
    const StudyPlan& plan_;
    const Metric* objective_;
    std::vector<std::vector<double>> values_;  // [policy][replication]
};

}  // namespace morale
