// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/articlejump.h"
#include "gui/speechengine.h"
#include "gui/theme.h"

#include <QtCore/QPointer>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

namespace farthing {

class ArticleView;

/// Reads the open article aloud, a paragraph after the other, from the one on top of the view; marks the one
/// that is spoken and keeps it in view.
class ReadAloud : public QObject
{
    Q_OBJECT

public:
    /// `view` and `theme` outlive this.
    ReadAloud(ArticleView &view, const Theme &theme, std::unique_ptr<SpeechEngine> engine,
              QObject *parent = nullptr);

    bool isReading() const { return m_reading; }
    bool isPaused() const { return m_paused; }

    void start();
    void stop();
    void setPaused(bool paused);

signals:
    /// It began, paused, went on or ended.
    void changed();
    void failed();

private:
    void sayFrom(int block);
    void sayNext();
    void goOnInView();
    bool isSameArticle();
    void mark(const QTextBlock &block);
    void colour();

    ArticleView &m_view;
    const Theme &m_theme;
    std::unique_ptr<SpeechEngine> m_engine;
    ArticleJump m_jump;
    QPointer<QTextDocument> m_document;
    int m_block = 0; ///< the one that is spoken
    QString m_words; ///< its words
    bool m_reading = false;
    bool m_paused = false;
};

} // namespace farthing
