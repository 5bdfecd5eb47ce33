// Channels: how a contact reaches the centre, and what is different about it.
#pragma once

namespace morale {

enum class Channel { Phone, Mail, Chat };

struct ChannelParameters {
    double online_rapport = 0.9;    // factor on the chance of courtesy being felt
    double online_leaving = 1.3;    // factor on the share of those who say they leave
    double online_hostility = 0.3;  // logit
    double chat_stretch = 0.35;     // of a chat's handle time, for each chat that it begins beside
    double site_share = 0.5;        // of new customers have met the firm through its site
    double site_on_willingness = 0.1;
    double site_on_satisfaction = 0.2;
    double site_on_expectation = 0.2;
};

struct Site {
    double impression = 0;    // -1 poor .. 1 excellent; 0 is as it is
    double usd_per_year = 0;  // spent on it beyond the usual
};

}  // namespace morale
