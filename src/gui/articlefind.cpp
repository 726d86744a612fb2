// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlefind.h"

#include "domain/textfinder.h"
#include "gui/articleview.h"
#include "gui/findbar.h"
#include "gui/textmarks.h"
#include "gui/textpoint.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace farthing {

namespace {

/// What somebody selected to look for it elsewhere; longer than that nobody means it.
QString shortSelection(const ArticleView &view)
{
    constexpr int longest = 80;
    const QString text = ArticleDocument::selectedText(view.textCursor());
    return text.size() <= longest && !text.contains(QLatin1Char('\n')) ? text.trimmed() : QString();
}

} // namespace

ArticleFind::ArticleFind(ArticleView &view, FindBar &bar, const Format &format, const Theme &theme,
                         QObject *parent)
    : QObject(parent),
      m_view(view),
      m_bar(bar),
      m_format(format),
      m_theme(theme),
      m_search(view),
      m_jump(view)
{
    connect(&bar, &FindBar::wordsChanged, this, [this] {
        m_moves = true;
        search();
    });
    connect(&bar, &FindBar::nextWanted, this, &ArticleFind::goNext);
    connect(&bar, &FindBar::previousWanted, this, &ArticleFind::goPrevious);
    connect(&bar, &FindBar::left, this, &ArticleFind::leave);
    connect(&m_search, &BlockSearch::found, this, &ArticleFind::take);
    connect(&m_search, &BlockSearch::finished, this, &ArticleFind::finish);
    connect(&view, &ArticleView::shown, this, &ArticleFind::startAgain);
    connect(&theme, &Theme::changed, this, &ArticleFind::colour);
    view.installEventFilter(this);
    colour();
}

void ArticleFind::colour()
{
    const Tokens &tokens = m_theme.tokens();
    QTextCharFormat found;
    found.setBackground(tokens.accentBg);
    found.setForeground(tokens.ink);
    QTextCharFormat current;
    current.setBackground(tokens.accent);
    current.setForeground(tokens.onAccent);
    m_view.marks().setFormat(TextMarks::Layer::Found, found);
    m_view.marks().setFormat(TextMarks::Layer::Current, current);
}

int ArticleFind::topInView() const
{
    if (m_view.verticalScrollBar()->value() == 0)
        return 0; // also where nothing is laid out yet
    return cursorAt(m_view, QPoint(1, 1)).block().position();
}

void ArticleFind::begin()
{
    const QString words = shortSelection(m_view);
    const bool again = m_bar.isHidden();
    m_from = m_view.textCursor().hasSelection() ? m_view.textCursor().selectionStart() : topInView();
    const QString before = m_bar.words();
    m_bar.begin(words);
    if (again && m_bar.words() == before)
        search();
}

void ArticleFind::startAgain()
{
    if (m_bar.isHidden())
        return;
    // What is set anew by itself, as when a picture came, moves nobody.
    m_moves = std::exchange(m_waits, false);
    m_from = topInView();
    search();
}

void ArticleFind::search()
{
    m_hits.clear();
    m_current = -1;
    m_backwards = false;
    m_jump.stop();
    m_view.marks().clear(TextMarks::Layer::Found);
    m_view.marks().clear(TextMarks::Layer::Current);
    m_bar.say({});
    const TextFinder finder(m_bar.words());
    m_waits = m_view.isBeginning(); // until the rest of the article is there, too
    if (finder.isEmpty() || m_waits) {
        m_search.stop();
        return;
    }
    // Twice as many letters, for what stands between them unseen.
    m_search.start([finder](QStringView text, int left) { return finder.in(text, left); }, most,
                   int(2 * m_bar.words().size()));
}

void ArticleFind::take(const QList<TextRange> &ranges)
{
    const qsizetype before = m_hits.size();
    m_hits += ranges;
    m_view.marks().add(TextMarks::Layer::Found, ranges);
    if (m_current >= 0 || m_hits.last().from < m_from)
        return;
    // The hits come in portions: what stands before the place may be in an earlier one, or nowhere.
    const qsizetype first = firstFrom(m_backwards ? 0 : before);
    if (!m_backwards)
        show(first, false);
    else if (first > 0)
        show(first - 1, false);
}

/// Which hit stands at the place from which was looked, or behind it; from `begin` on.
qsizetype ArticleFind::firstFrom(qsizetype begin) const
{
    const auto first = std::lower_bound(m_hits.cbegin() + begin, m_hits.cend(), m_from,
                                        [](const TextRange &hit, qsizetype from) { return hit.from < from; });
    return first - m_hits.cbegin();
}

void ArticleFind::finish()
{
    const qsizetype before = m_backwards ? firstFrom(0) - 1 : -1;
    if (m_current >= 0 || m_hits.isEmpty())
        say(false);
    else if (before >= 0)
        show(before, false);
    else
        show(m_backwards ? m_hits.size() - 1 : 0, m_moves);
    m_moves = true;
}

void ArticleFind::goNext()
{
    step(1);
}

void ArticleFind::goPrevious()
{
    step(-1);
}

void ArticleFind::step(int by)
{
    if (m_bar.isHidden()) { // the key works without the bar: it comes with what was looked for before
        begin();
        m_backwards = by < 0;
        if (by > 0 && m_view.textCursor().hasSelection())
            m_from = m_view.textCursor().selectionEnd();
        return;
    }
    if (m_hits.isEmpty())
        return;
    const qsizetype next = m_current + by;
    const bool wraps = next < 0 || next >= m_hits.size();
    if (wraps && m_search.isRunning())
        return; // there may be more
    m_moves = true;
    show(wraps ? (next < 0 ? m_hits.size() - 1 : 0) : next, wraps);
}

void ArticleFind::show(qsizetype hit, bool wrapped)
{
    m_current = hit;
    const TextRange &range = m_hits.at(hit);
    m_from = int(range.from);
    m_view.marks().set(TextMarks::Layer::Current, {range});
    if (m_moves)
        m_jump.to(int(range.from), ArticleJump::Rest::InView);
    say(wrapped);
}

void ArticleFind::say(bool wrapped)
{
    if (m_search.isRunning())
        return;
    if (m_hits.isEmpty()) {
        m_bar.say(tr("Not in this article"), true);
        return;
    }
    const QString place = m_format.number(m_current + 1);
    const QString count = m_format.number(m_hits.size());
    //: Which of the places found: "3 of 17"
    QString state = tr("%1 of %2").arg(place, count);
    if (m_hits.size() >= most)
        //: Which of the places found, where not all are counted
        state = tr("%1 of more than %2").arg(place, count);
    if (wrapped && m_current == 0)
        //: %1: "1 of 17"
        state = tr("%1 · from the beginning again").arg(state);
    else if (wrapped)
        //: %1: "17 of 17"
        state = tr("%1 · from the end again").arg(state);
    m_bar.say(state);
}

/// Escape closes the line from the article, too.
bool ArticleFind::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape || m_bar.isHidden())
        return QObject::eventFilter(watched, event);
    leave();
    return true;
}

void ArticleFind::leave()
{
    m_search.stop();
    const bool reached = m_jump.isThere();
    m_jump.stop();
    m_view.marks().clear(TextMarks::Layer::Found);
    m_view.marks().clear(TextMarks::Layer::Current);
    m_bar.hide();
    m_view.setFocus(Qt::OtherFocusReason);
    if (m_current < 0 || !reached)
        return;
    const TextRange &range = m_hits.at(m_current);
    QTextCursor cursor(m_view.document());
    cursor.setPosition(int(range.from));
    cursor.setPosition(int(range.from + range.length), QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
}

} // namespace farthing
