// Stands for the header of that name in Boost, whose tables of numbers are guarded against other threads: in
// the engine of the page there are none, and no mutex either.
#pragma once

namespace boost::detail {

class lightweight_mutex {
 public:
    struct scoped_lock {
        explicit scoped_lock(lightweight_mutex&) {}
    };
};

}  // namespace boost::detail
