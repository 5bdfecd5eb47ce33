// What happens to a table whose rows do not fit its columns, where there are exceptions.
#include <stdexcept>

#include "output/tables/row_sink.hpp"

namespace morale {

void refuse_cells(const std::string& why) {
    throw std::logic_error(why);
}

}  // namespace morale
