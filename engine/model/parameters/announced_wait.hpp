// The wait that callers are told when they find nobody free, and what those do who hear it.
#pragma once

namespace morale {

/// What the told wait is read off.
enum class ToldWait { Nothing, HeadOfLine, LineLength };

struct AnnouncedWait {
    int by = 0;         // ToldWait
    double factor = 1;  // what is told, relative to the estimate
};

struct AnnouncedWaitParameters {  // equation 18
    double balks = 1;             // share who hang up at once, of those told more than they would bear
    double then_bears = 1;        // factor on the patience that is left when the told wait has passed
};

}  // namespace morale
