// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readaloud.h"

#include "gui/articleview.h"
#include "gui/textmarks.h"

#include <QtGui/QTextBlock>

namespace farthing {

namespace {

QString wordsOf(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return ArticleDocument::selectedText(cursor).simplified();
}

} // namespace

ReadAloud::ReadAloud(ArticleView &view, const Theme &theme, std::unique_ptr<SpeechEngine> engine,
                     QObject *parent)
    : QObject(parent), m_view(view), m_theme(theme), m_engine(std::move(engine)), m_jump(view)
{
    connect(m_engine.get(), &SpeechEngine::finished, this, &ReadAloud::sayNext);
    connect(m_engine.get(), &SpeechEngine::failed, this, [this] {
        stop();
        emit failed();
    });
    connect(&theme, &Theme::changed, this, &ReadAloud::colour);
    colour();
}

void ReadAloud::colour()
{
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().accentBg);
    format.setForeground(m_theme.tokens().ink);
    m_view.marks().setFormat(TextMarks::Layer::Spoken, format);
}

void ReadAloud::start()
{
    stop();
    m_document = m_view.document();
    m_reading = true;
    sayFrom(m_view.firstInView().blockNumber());
    if (m_reading)
        emit changed();
}

void ReadAloud::stop()
{
    if (!m_reading)
        return;
    m_reading = false;
    m_paused = false;
    m_jump.stop();
    m_engine->stop();
    m_view.marks().clear(TextMarks::Layer::Spoken);
    emit changed();
}

void ReadAloud::setPaused(bool paused)
{
    if (!m_reading || paused == m_paused)
        return;
    m_paused = paused;
    if (paused)
        m_engine->pause();
    else
        m_engine->resume();
    emit changed();
}

void ReadAloud::sayNext()
{
    if (m_reading)
        sayFrom(m_block + 1);
}

/// The first block from here on that has words; the end of the article, or another article, ends it.
void ReadAloud::sayFrom(int number)
{
    if (!m_document || m_document != m_view.document()) {
        stop();
        return;
    }
    QTextBlock block = m_document->findBlockByNumber(number);
    QString words = block.isValid() ? wordsOf(block) : QString();
    while (block.isValid() && words.isEmpty()) {
        block = block.next();
        words = block.isValid() ? wordsOf(block) : QString();
    }
    if (!block.isValid()) {
        stop();
        return;
    }
    m_block = block.blockNumber();
    m_view.marks().set(TextMarks::Layer::Spoken, {{block.position(), block.length() - 1}});
    m_jump.to(block.position(), ArticleJump::Rest::InView);
    m_engine->say(words);
}

} // namespace farthing
