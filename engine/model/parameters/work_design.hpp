// How work is designed: what agents may decide, and how clear it is what they should do; terms of equations
// 3, 4 and 5.
#pragma once

namespace morale {

struct WorkDesign {
    double autonomy = 0;  // number from -1, "that's our policy", to 1, agents decide; 0: as usual
    double clarity = 0;   // number from -1, each case is handled differently, to 1, each has its standard
};

struct WorkDesignParameters {
    double autonomy_of_the_able = 0.25;    // logit of resolution
    double autonomy_of_the_others = -0.1;  // logit of resolution
    double able_from_training = 0.5;       // share of a full product course
    double autonomy_on_resources = 0.25;   // resources per unit of autonomy
    double clarity_on_autonomy = 0.5;      // share of their size added to these three by a unit of clarity
    double autonomy_on_wow = 1;            // relative rise of unexpected extras per unit of autonomy
    double exceptions = 0.05;              // share of resolved contacts, with full autonomy
    double usd_per_exception = 15;
    double clarity_on_resolution = 0.25;  // logit per unit of clarity
    double clarity_on_demand = 0.25;      // demand lost per unit of clarity
    double own_way_sd = 0.3;          // SD of the logit of resolution between agents, with no clarity at all
    double clarity_hours_a_week = 4;  // a manager's time for each team, with full clarity
};

}  // namespace morale
