// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader.h"
#include "domain/intent.h"

#include <QtCore/QRandomGenerator>

#include <memory>

namespace farthing {

/// What an act does to the books, in a word and its thing: "comment TEXT", "minus POST", "report POST".
QString effectOf(const Act &act);

/// The reader as it is, in a process that is going to be killed: opens posts and clicks like somebody in a
/// hurry, and says on its standard output, unbuffered, what it is about to click ("click EFFECT") and what
/// the list of acts then shows ("shown EFFECT"). Where it does not click, it waits until nothing waits, says
/// how each act ended
/// ("end EFFECT STATE"), and "over".
class KilledReader
{
public:
    /// What the environment of the process says: FARTHING_KILLED_PROFILE, FARTHING_KILLED_PLATFORM,
    /// FARTHING_KILLED_SEED, and FARTHING_KILLED_CLICKS where it shall click.
    KilledReader();

    static bool wanted();
    /// Answers the exit status; with luck it never does.
    int run();

private:
    bool start();
    void followList();
    bool press();
    bool openAny();
    bool pressComment();
    bool pressButton(const char *name, const Act &act);
    bool settle();
    bool isShown(const QString &effect) const;
    int rows() const;
    static void say(const QString &line);

    template <class Widget>
    Widget *find(const char *name) const;

    const int m_seed;
    QRandomGenerator m_random;
    StartupTrace m_trace;
    std::unique_ptr<Reader> m_reader;
    PostId m_post; ///< that is open
    int m_texts = 0;
};

} // namespace farthing
