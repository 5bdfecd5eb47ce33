// A forecast: how many contacts come on the dates of which a table tells.
#pragma once

#include <string>
#include <vector>

namespace morale {

struct Forecast {
    std::string from_file{};               // table from which it is; empty: none
    double first_date = 0, last_date = 0;  // days since 1970-01-01, both of them in it
    std::vector<double> contacts{};        // on each date, or in each half hour of them; empty: no forecast
    double mean_week = 0;                  // contacts of the mean week for which rate, or customers, stand
};

}  // namespace morale
