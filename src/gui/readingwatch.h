// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingclock.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace farthing {

class ArticleView;
class ReadToEarnController;

/// Tells the reading clock of an article what it has to know: whether the article can be seen, whether
/// somebody is in its window, what of the text is in view, and where in the window something is done. It
/// looks anew before each tick, so that what comes without an event is noticed, too.
class ReadingWatch : public QObject
{
    Q_OBJECT

public:
    /// The pane holds the view, and what else belongs to the article; all outlive this.
    ReadingWatch(QWidget &pane, ArticleView &view, ReadToEarnController &earning);

    /// Another article stands in the view, or another edition of the same one; its text in Markdown.
    void setText(const QString &markdown);
    /// Whoever opens an article is in this window.
    void begin();
    /// Somebody reads on or back, from wherever the keyboard is, and whether there is something left to
    /// scroll or not.
    void noteReading();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void lookAtWindow();
    void lookAtText();
    void noteChange();
    void noteShown();
    void noteScroll(double screens);
    void noteAct(const QObject *watched, const QEvent &event);
    void tellChange(ReadingClock::State before);
    void takeTurn();
    bool isAct(QEvent *event);
    bool isVisible() const;
    static bool isOwnShortcut(const QWidget &widget, const QKeyEvent &event);
    bool isInPane(const QWidget &widget) const;
    bool isBeside(const QWidget &widget, const QEvent &event) const;

    QWidget &m_pane;
    ArticleView &m_view;
    ReadToEarnController &m_earning;
    QString m_markdown;
    std::optional<int> m_seconds; ///< for all of the text; counted once it stands on the screen
    bool m_shown = false;
    bool m_here = false; ///< the article can be seen and somebody is in its window
    QPoint m_pointer;
};

} // namespace farthing
