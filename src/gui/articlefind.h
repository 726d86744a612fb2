// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "gui/articlejump.h"
#include "gui/blocksearch.h"
#include "gui/theme.h"

#include <QtCore/QObject>

namespace farthing {

class ArticleView;
class FindBar;

/// Finds words in the open article: marks all places where they stand, goes from one to the next, and says
/// which of how many it is.
class ArticleFind : public QObject
{
    Q_OBJECT

public:
    /// Hits beyond these are not counted.
    static constexpr int most = 50'000;

    /// All outlive this.
    ArticleFind(ArticleView &view, FindBar &bar, const Format &format, const Theme &theme,
                QObject *parent = nullptr);

    /// With what is selected in the article, or with what was looked for before.
    void begin();
    void goNext();
    void goPrevious();
    /// The keyboard goes back to the article, with the cursor on the place that was found last.
    void leave();
    /// Another article stands in the view, or the same was set anew.
    void startAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take(const QList<TextRange> &ranges);
    void finish();
    qsizetype firstFrom(qsizetype begin) const;
    void step(int by);
    void show(qsizetype hit, bool wrapped);
    void say(bool wrapped);
    void colour();
    int topInView() const;

    ArticleView &m_view;
    FindBar &m_bar;
    const Format &m_format;
    const Theme &m_theme;
    BlockSearch m_search;
    ArticleJump m_jump;
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    int m_from = 0;           ///< the first hit from here on is the first that is shown
    bool m_waits = false;     ///< for the whole of a long article
    bool m_moves = true;      ///< a hit that is found is gone to
    bool m_backwards = false; ///< the last one before `m_from` is shown first, and not the first behind it
};

} // namespace farthing
