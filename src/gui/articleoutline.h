// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/articlejump.h"
#include "reading/headings.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace farthing {

class ArticleBar;
class ArticleView;
class OutlinePopup;

/// Where somebody is in the open article: follows the scrolling, says section and minutes left in the bar
/// above it, and leads from the outline to a heading.
class ArticleOutline : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ArticleOutline(ArticleView &view, ArticleBar &bar, OutlinePopup &popup, QObject *parent = nullptr);

    void open(QWidget *button);

private:
    void read();
    void follow();
    void goTo(int heading);
    double below(int top) const;

    ArticleView &m_view;
    ArticleBar &m_bar;
    OutlinePopup &m_popup;
    ArticleJump m_jump;
    QList<ArticleHeading> m_headings;
    int m_textBegins = 0; ///< behind headline and byline
    QTimer m_following;   ///< a fling moves the page a hundred times a second
};

} // namespace farthing
