// Whom the centre looks for beside talent, what it shows them of the job, and what fit does.
#pragma once

namespace morale {

struct Selection {
    double warmth = 0;           // mean warmth of the people who are looked for, SD: "stoppers" are cold
    double warmth_validity = 0;  // correlation of the selection score with warmth
    double fit_validity = 0;     // its correlation with fit
    double preview = 0;          // share of the job's reality shown before the contract
};

struct SelectionParameters {
    double fit_on_quitting = 0.2;         // log hazard lost per SD of fit
    double preview_on_early_quits = 0.2;  // share of a newcomer's extra hazard that a full preview takes away
    double usd_per_preview = 120;
};

}  // namespace morale
