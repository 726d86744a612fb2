// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readingdesk.h"

namespace farthing {

namespace {

constexpr int average = 238; // words a minute
constexpr int article = 1'000;

} // namespace

DeskWindow::DeskWindow(FakeClock &clock, DeskTurn &turn, int number)
    : m_turn(turn), m_number(number), m_reading(clock)
{
    m_reading.setTurn([this] { return m_turn.owner == m_number; });
}

void DeskWindow::open(const char *name, int words, int top, int countedBefore)
{
    m_words = words;
    m_top = top;
    m_reading.showArticle(PostId{QString::fromLatin1(name)}, qMax(10, words * 60 / average), countedBefore);
    m_reading.setVisible(true);
    look();
}

void DeskWindow::look()
{
    TextInView view;
    view.begin = m_top * charactersOfAWord;
    view.end = qMin(m_top + screen, m_words) * charactersOfAWord;
    view.length = m_words * charactersOfAWord;
    view.seconds = qMax(10, m_words * 60 / average);
    m_reading.noteView(view);
}

void DeskWindow::scroll(int words)
{
    jump(m_top + words);
}

void DeskWindow::jump(int word)
{
    const int top = qBound(0, word, qMax(0, m_words - screen));
    const int moved = top - m_top;
    m_top = top;
    if (moved != 0)
        m_reading.noteScroll(double(moved) / screen);
    look();
}

void DeskWindow::enter()
{
    m_turn.owner = m_number;
    m_reading.setWindowActive(true);
}

void DeskWindow::scrollBelow()
{
    m_reading.noteScroll(1);
    TextInView view;
    view.begin = view.end = view.length = m_words * charactersOfAWord;
    view.seconds = m_words * 60 / average;
    m_reading.noteView(view);
}

int DeskWindow::claimed()
{
    m_reading.hideArticle();
    int sum = 0;
    for (const ReadAct &stretch : m_reading.takeStretches())
        sum += stretch.seconds;
    return sum;
}

ReadingDesk::ReadingDesk() : m_window(std::make_unique<DeskWindow>(m_clock, m_turn, 1))
{
    m_window->open("article", article);
    m_window->enter();
}

DeskWindow &ReadingDesk::second()
{
    if (!m_second) {
        m_second = std::make_unique<DeskWindow>(m_clock, m_turn, 2);
        m_second->open("article", article);
    }
    return *m_second;
}

void ReadingDesk::pass(int milliseconds)
{
    m_clock.advance(milliseconds);
    m_window->tick();
    if (m_second)
        m_second->tick();
}

void ReadingDesk::wait(int seconds)
{
    for (int i = 0; i < seconds; ++i)
        pass(1'000);
}

void ReadingDesk::read(int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        if (i % 8 == 0)
            m_window->move();
        pass(1'000);
    }
}

void ReadingDesk::follow(int seconds, int wordsPerMinute)
{
    for (int i = 0; i < seconds; ++i) {
        pass(1'000);
        m_window->scroll(wordsPerMinute * (i + 1) / 60 - wordsPerMinute * i / 60);
    }
}

void ReadingDesk::turnPages(int pages, int secondsEach)
{
    for (int i = 0; i < pages; ++i) {
        wait(secondsEach);
        m_window->page();
    }
}

void ReadingDesk::fling(int direction)
{
    for (int i = 0; i < 40; ++i) {
        m_window->scroll(direction * DeskWindow::screen * 2 / 5);
        pass(50);
    }
}

void ReadingDesk::type(int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        m_window->beside();
        pass(1'000);
    }
}

void ReadingDesk::hang(int seconds)
{
    pass(seconds * 1'000);
}

void ReadingDesk::sleep(int seconds)
{
    m_clock.sleep(qint64(seconds) * 1'000);
}

void ReadingDesk::setClock(qint64 bySeconds)
{
    m_clock.setNow(m_clock.now().addSecs(bySeconds));
}

int ReadingDesk::claimed()
{
    return m_window->claimed() + (m_second ? m_second->claimed() : 0);
}

} // namespace farthing
