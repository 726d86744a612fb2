// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/economymodel.h"
#include "model/randomsource.h"

#include <deque>

namespace farthing::model {

/// Thinks out the next action of a history: by chance, but leaning towards what is seldom – the edges of
/// days, prices and lengths, the last Twei, the eleventh Plus. It looks into the model to know what would be
/// an edge.
class ActionGenerator
{
public:
    /// `actions`: how many the history will have. `image`: the id of an image that the first account may use.
    ActionGenerator(RandomSource &random, const EconomyModel &model, int actions, std::string image);

    /// Decides what comes next and answers how long it takes until then.
    Time plan(int index);
    /// What was decided, made into a request at the model's present time.
    Action compose();

private:
    enum class Claim {
        Fresh,
        Short,
        Long,
        Overlapping,
        Again,
        Future,
        Ancient,
        BeforeAccount,
        Reversed,
        Nothing
    };
    enum class When {
        Anytime,
        Soon,       ///< so that what follows happens on the same day
        Today,      ///< as Soon, but with a quarter of the day ahead
        LastOfDay,  ///< its last millisecond
        FirstOfDay, ///< its first
    };
    struct Step
    {
        Kind kind = Kind::Read;
        int account = 0;
        std::string target;   ///< a post, or a comment where the kind is about one; empty: any
        bool careful = false; ///< nothing is made wrong on purpose
        Reaction reaction = Reaction::None;
        Claim claim = Claim::Fresh;
        int length = 0; ///< of a comment; 0: any
        When when = When::Anytime;
    };

    // What comes next (actiongenerator.cpp)
    Step choose(int index);
    Step chance();
    void aimAtOwn(Step &step);
    int anyone() { return int(m_random.below(std::int64_t(m_model.members().size()))); }
    int somebodyOfLevel(int level);

    // What is led up to (seldomplans.cpp)
    void planWhatIsSeldom(int index);
    Step &plan(Kind kind, int account, const std::string &target, When when = When::Soon);
    void planBusyDay();
    void planClimb();
    void planLikes();
    void planDislikes();
    void planPoorCommenter();
    void dislikeTogether(const Comment &comment, std::size_t most);
    Time pause(When when);

    Time secondsWanted(const Step &step) const;

    // How it is asked for (actioncomposer.cpp)
    void fillReading(Action &action, const Step &step);
    void imitate(Action &action, Time more);
    void fillComment(Action &action, const Step &step);
    void fillPost(Action &action);
    void fillTarget(Action &action, const Step &step);
    std::string anyPost(const Step &step);
    std::string anyComment(const Step &step);
    void twist(Action &action);
    Action resend();
    Micro wrongPrice(Micro right);
    std::string words(std::int64_t count);
    std::string ideographs(std::int64_t count);
    std::string article(int account);

    RandomSource &m_random;
    const EconomyModel &m_model;
    const std::string m_image;
    Step m_step;
    std::deque<Step> m_steps; ///< decided in advance
    std::vector<Action> m_sent;
    // When what is seldom is made to happen
    int m_climbAt = 0;
    int m_poorAt = 0;
    int m_busyAt = 0;
    int m_likesAt = 0;
    int m_dislikesAt = 0;
    int m_longPauseAt = 0;
    int m_resends = 0; ///< percent of the actions that ask again
};

} // namespace farthing::model
