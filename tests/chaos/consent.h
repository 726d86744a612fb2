// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "stagedplatform.h"

namespace farthing {

/// One decision of a person as the person knows of it: it was shown as taken, or the power went just then.
struct Consent
{
    IntentId id; ///< empty while it was not shown as taken
    Act act;
    int reader = 0;
    StagedPlatform::Member member = StagedPlatform::Ben;
    bool takenBack = false;      ///< undone or discarded, and shown so
    bool maybeTakenBack = false; ///< the power went while it was
    std::optional<Intent> last;  ///< as it was shown last; nothing before that
};

/// Whether what was decided is, or was once, on its way or done, as a reader shows it.
inline bool isUnderWay(const Consent &consent)
{
    return consent.last && !consent.takenBack && consent.last->state != Intent::State::Refused &&
           consent.last->state != Intent::State::NeedsYou;
}

/// The person is asked again because nobody knows how it ended, and too much time has passed to ask the
/// platform.
inline bool isTooOld(const Intent &intent)
{
    return intent.state == Intent::State::NeedsYou && !intent.problem;
}

inline QString describe(const Consent &consent)
{
    static const QStringList names{QStringLiteral("claim of reading"),
                                   QStringLiteral("rating"),
                                   QStringLiteral("comment"),
                                   QStringLiteral("removal of a comment"),
                                   QStringLiteral("reaction"),
                                   QStringLiteral("post"),
                                   QStringLiteral("edit"),
                                   QStringLiteral("removal of a post"),
                                   QStringLiteral("report")};
    static const QStringList states{QStringLiteral("waiting"), QStringLiteral("sending"),
                                    QStringLiteral("needs you"), QStringLiteral("refused"),
                                    QStringLiteral("done")};
    const QString state = consent.takenBack ? QStringLiteral("taken back")
                          : consent.last    ? states.at(int(consent.last->state))
                                            : QStringLiteral("never shown");
    QString why;
    if (consent.last && consent.last->problem)
        why = QStringLiteral(" (%1)").arg(problemName(consent.last->problem->type));
    return QStringLiteral("reader %1, %2 on %3 [%4]: %5%6, %7 tries")
        .arg(consent.reader)
        .arg(names.at(int(consent.act.index())), postOf(consent.act).value, consent.id.value, state, why)
        .arg(consent.last ? consent.last->attempts : 0);
}

} // namespace farthing
