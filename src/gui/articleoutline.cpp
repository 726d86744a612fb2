// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articleoutline.h"

#include "gui/articlebar.h"
#include "gui/articleview.h"
#include "gui/outlinepopup.h"
#include "gui/textpoint.h"
#include "gui/tokens.h"

#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

namespace farthing {

ArticleOutline::ArticleOutline(ArticleView &view, ArticleBar &bar, OutlinePopup &popup, QObject *parent)
    : QObject(parent), m_view(view), m_bar(bar), m_popup(popup), m_jump(view)
{
    constexpr int followDelay = 60;
    m_following.setSingleShot(true);
    m_following.setInterval(followDelay);
    connect(&m_following, &QTimer::timeout, this, &ArticleOutline::follow);
    const auto soon = [this] {
        if (!m_following.isActive())
            m_following.start();
    };
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, soon);
    connect(&view, &ArticleView::shown, this, &ArticleOutline::read);
    connect(&popup, &OutlinePopup::chosen, this, &ArticleOutline::goTo);
}

void ArticleOutline::read()
{
    const QTextDocument &document = *m_view.document();
    QTextBlock block = document.begin();
    while (block.isValid() && block.blockFormat().boolProperty(ArticleDocument::headerBlock))
        block = block.next();
    m_textBegins = block.isValid() ? block.position() : 0;
    const QList<ArticleHeading> headings = headingsOf(document);
    if (headings != m_headings) {
        m_headings = headings;
        m_popup.setHeadings(headings);
    }
    follow();
}

double ArticleOutline::below(int top) const
{
    const QScrollBar *bar = m_view.verticalScrollBar();
    const int end = m_view.document()->characterCount();
    if (m_view.laidOut() >= end && bar->value() >= bar->maximum() && bar->maximum() > 0)
        return 0;
    const int whole = end - m_textBegins;
    return whole > 0 ? double(end - qMax(top, m_textBegins)) / whole : 0;
}

void ArticleOutline::follow()
{
    // A heading counts as reached where a jump would leave it.
    const int reached = cursorAt(m_view, QPoint(m_view.viewport()->width() / 2, metrics::page)).position();
    const int current = headingAt(m_headings, reached);
    m_bar.setSection(current < 0 ? QString() : m_headings.at(current).text);
    m_popup.setCurrent(current);
    m_bar.setBelow(below(cursorAt(m_view, QPoint(1, 1)).position()));
}

void ArticleOutline::open(QWidget *button)
{
    follow();
    m_popup.openAt(button);
}

void ArticleOutline::goTo(int heading)
{
    if (heading < 0 || heading >= m_headings.size())
        return;
    QTextCursor cursor(m_view.document());
    cursor.setPosition(m_headings.at(heading).position);
    m_jump.to(cursor.position(), ArticleJump::Rest::Top);
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace farthing
