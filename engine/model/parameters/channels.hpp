// Channels: how a contact reaches the centre, and how the ways differ.
#pragma once

#include <array>
#include <string_view>

namespace morale {

enum class Channel { Phone, Mail, Chat };
inline constexpr std::array<std::string_view, 3> channel_words = {"phone", "mail", "chat"};  // [Channel]

struct ChannelParameters {
    double online_rapport = 0.9;    // factor on the chance that courtesy is felt
    double online_leaving = 1.3;    // factor on the share of customers who say that they leave
    double online_hostility = 0.3;  // logit
    double chat_stretch = 0.35;  // share added to a chat's handle time for each chat beside which it begins
    double site_share = 0.5;     // share of new customers who have met the firm through its site
    double site_on_willingness = 0.1;   // willingness per unit of impression
    double site_on_satisfaction = 0.2;  // satisfaction per unit of impression
    double site_on_expectation = 0.2;   // expectation per unit of impression
};

struct Site {
    double impression = 0;    // number from -1, poor, to 1, excellent; 0: as it is today
    double usd_per_year = 0;  // spending on it beyond the usual
};

}  // namespace morale
