// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingclock.h"
#include "support/fakeclock.h"

#include <memory>

namespace farthing {

/// Whoever counts, of several.
struct DeskTurn
{
    int owner = 0;
};

/// A window with an article of so many words, of which 250 fit on its screen; and what is done in it.
class DeskWindow
{
public:
    static constexpr int screen = 250;
    static constexpr int charactersOfAWord = 6;

    DeskWindow(FakeClock &clock, DeskTurn &turn, int number);

    /// Another article: the time to read is that of the platform's rules, at 238 words a minute.
    void open(const char *name, int words, int top = 0, int countedBefore = 0);
    /// The wheel, a key or the bar moves the text, downwards where positive.
    void scroll(int words);
    /// The same to a place, at once.
    void jump(int word);
    /// Nearly a screen.
    void page() { scroll(screen - 20); }
    void enter();
    void leave() { m_reading.setWindowActive(false); }
    void cover() { m_reading.setVisible(false); }
    void uncover() { m_reading.setVisible(true); }
    /// A mouse over the text, a key in it.
    void move() { m_reading.noteActivity(ReadingClock::Where::Article); }
    /// A button of the tool bar, a menu.
    void press() { m_reading.noteActivity(ReadingClock::Where::Window); }
    /// A letter in another field, the wheel over the comments.
    void beside() { m_reading.noteActivity(ReadingClock::Where::Beside); }
    /// The text has gone by: only the comments below it are in view.
    void scrollBelow();
    bool isAtEnd() const { return m_top + screen >= m_words; }
    void tick() { m_reading.tick(); }
    ReadingClock &reading() { return m_reading; }
    /// What was counted of everything opened so far, in whole seconds; the clock starts anew afterwards.
    int claimed();

private:
    void look();

    DeskTurn &m_turn;
    const int m_number;
    ReadingClock m_reading;
    int m_words = 0;
    int m_top = 0;
};

/// A person at a computer, with one window before it or two, whose time goes by second by second.
class ReadingDesk
{
public:
    ReadingDesk();

    DeskWindow &window() { return *m_window; }
    /// A second window, with the same article in it.
    DeskWindow &second();

    /// The person does nothing that a computer notices.
    void wait(int seconds);
    /// Reads without scrolling, the hand at the mouse.
    void read(int seconds);
    /// Scrolls evenly, so that the eye stays at the same height.
    void follow(int seconds, int wordsPerMinute);
    /// Turns pages, one each so many seconds.
    void turnPages(int pages, int secondsEach);
    /// The wheel runs freely.
    void fling(int direction = 1);
    /// Types in a field beside the article.
    void type(int seconds);

    /// So much time goes by on both clocks before anybody ticks.
    void hang(int seconds);
    /// The monotonic clock stands.
    void sleep(int seconds);
    void setClock(qint64 bySeconds);
    FakeClock &clock() { return m_clock; }

    int claimed();

private:
    void pass(int milliseconds);

    FakeClock m_clock;
    DeskTurn m_turn;
    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<DeskWindow> m_second;
};

} // namespace farthing
