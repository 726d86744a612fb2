// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postdelegate.h"

#include "gui/rowpaint.h"
#include "models/postlistmodel.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <utility>

namespace farthing {

namespace {

constexpr int textLeft = 28; // room for the dot before the words
constexpr int dotSize = 8;
constexpr int metaGap = 10;
constexpr int markSize = 14;
constexpr int markGap = 8;

/// A platform's headline may be very long; what cannot be seen is not laid out.
QString shownTitle(const PostRow &row)
{
    return row.title.left(1000).simplified();
}

/// Gives each line of a headline, as many as are shown, to `take`.
template <class Take>
void forEachLine(const QString &title, const QFont &font, int width, Take take)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    for (int i = 0; i < PostDelegate::mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        take(std::as_const(line));
    }
    layout.endLayout();
}

} // namespace

PostDelegate::PostDelegate(const Format &format, const Clock &clock, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_words(format), m_clock(clock), m_theme(theme), m_headlines(2000)
{}

int PostDelegate::lineHeight(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 1.1);
}

int PostDelegate::textWidth(const QStyleOptionViewItem &option)
{
    return qMax(80, rowWidth(option) - textLeft - metrics::edge);
}

QFont PostDelegate::headlineFont(const PostRow &row) const
{
    return m_theme.font(row.unread ? FontRole::Strong : FontRole::Body);
}

const PostDelegate::Headline &PostDelegate::headline(const PostRow &row, int width) const
{
    const QFont font = headlineFont(row);
    const QString key =
        font.key() + QLatin1Char('\n') + QString::number(width) + QLatin1Char('\n') + row.title;
    if (const Headline *known = m_headlines.object(key))
        return *known;
    auto made = std::make_unique<Headline>();
    const QFontMetrics metrics(font);
    const QString title = shownTitle(row);
    forEachLine(title, font, width, [&](const QTextLine &line) {
        const bool last = made->lines.size() == mostLines - 1;
        const QString text =
            last ? title.mid(line.textStart()) : title.mid(line.textStart(), line.textLength());
        made->lines.append(metrics.elidedText(text.trimmed(), Qt::ElideRight, width));
    });
    if (made->lines.isEmpty())
        made->lines.append(QString());
    const Headline &result = *made;
    m_headlines.insert(key, made.release());
    return result;
}

int PostDelegate::linesOf(const PostRow &row, int width) const
{
    constexpr qsizetype mostKept = 100'000;
    const auto known = m_lines.constFind(row.id);
    if (known != m_lines.cend() && known->width == width && known->unread == row.unread &&
        known->title == row.title)
        return known->count;
    if (m_lines.size() > mostKept)
        m_lines.clear();
    // Most rows are measured long before they are painted, if ever: their letters are set, not elided.
    int count = 0;
    forEachLine(shownTitle(row), headlineFont(row), width, [&count](const QTextLine &) { ++count; });
    count = qMax(count, 1);
    m_lines.insert(row.id, {row.title, width, row.unread, count});
    return count;
}

/// The system's font may be another one than before.
void PostDelegate::lookAtFont() const
{
    const QFont font = QApplication::font();
    if (m_metaHeight > 0 && font == m_font)
        return;
    m_font = font;
    m_lines.clear();
    for (const bool unread : {false, true}) {
        PostRow row;
        row.unread = unread;
        m_headlineHeight[int(unread)] = lineHeight(QFontMetrics(headlineFont(row)));
    }
    m_metaHeight = lineHeight(QFontMetrics(m_theme.font(FontRole::Small)));
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    lookAtFont();
    // A list of a million asks for many: their rows are not copied.
    const auto *posts = qobject_cast<const PostListModel *>(index.model());
    return posts ? sizeOf(posts->at(index.row()), option)
                 : sizeOf(index.data(PostListModel::RowRole).value<PostRow>(), option);
}

QSize PostDelegate::sizeOf(const PostRow &row, const QStyleOptionViewItem &option) const
{
    const int lines = linesOf(row, textWidth(option));
    const int height = metrics::rows + lines * m_headlineHeight[int(row.unread)] + metrics::inside / 2 +
                       m_metaHeight + metrics::rows;
    return {textLeft + 120, height + 1};
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto row = index.data(PostListModel::RowRole).value<PostRow>();
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, tokens.accentBg);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    paintFocusRing(painter, option, tokens);
    const int headlineHeight = lineHeight(QFontMetrics(headlineFont(row)));
    QRect area = option.rect.adjusted(textLeft, metrics::rows, -metrics::edge, -metrics::rows - 1);
    area = QStyle::visualRect(option.direction, option.rect, area);
    if (row.unread) {
        const QRect dot(option.rect.left() + 12, area.top() + (headlineHeight - dotSize) / 2, dotSize,
                        dotSize);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
    }
    paintHeadline(painter, option, row, area);
    paintMeta(painter, option, row, area);
    painter->restore();
}

void PostDelegate::paintHeadline(QPainter *painter, const QStyleOptionViewItem &option, const PostRow &row,
                                 QRect area) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(headlineFont(row));
    painter->setPen(row.unread || selected ? m_theme.tokens().ink : m_theme.tokens().ink2);
    const int height = lineHeight(painter->fontMetrics());
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    QRect line(area.left(), area.top(), area.width(), height);
    for (const QString &text : headline(row, textWidth(option)).lines) {
        painter->drawText(line, int(alignment) | Qt::TextSingleLine, text);
        line.translate(0, height);
    }
}

QList<PostDelegate::Piece> PostDelegate::metaPieces(const PostRow &row, const QFontMetrics &metrics,
                                                    int width) const
{
    const QColor quiet = m_theme.tokens().ink2;
    const Format &format = m_words.format();
    const QList<TonedText> states = m_words.states(row);
    QList<Piece> pieces{{row.author, quiet},
                        {format.age(row.publishedAt, m_clock.now()), quiet},
                        {format.minutes(row.timeToRead), quiet}};
    if (!states.isEmpty())
        pieces.append({states.first().text, toneColor(m_theme.tokens(), states.first().tone)});
    else if (const QString comments = m_words.comments(row); !comments.isEmpty())
        pieces.append({comments, quiet});
    for (Piece &piece : pieces)
        piece.width = metrics.horizontalAdvance(piece.text);
    const auto excess = [&pieces, width] {
        int total = -metaGap;
        for (const Piece &piece : pieces)
            total += piece.width + metaGap;
        return total - width;
    };
    // Too narrow: first the time to read goes, then the name is cut, then it goes; the state stays.
    if (excess() > 0 && pieces.size() > 3)
        pieces.removeAt(2);
    if (const int over = excess(); over > 0) {
        Piece &author = pieces.first();
        author.text = metrics.elidedText(author.text, Qt::ElideRight, qMax(0, author.width - over));
        author.width = metrics.horizontalAdvance(author.text);
        if (excess() > 0 || author.width < metrics.averageCharWidth() * 4)
            pieces.removeFirst();
    }
    return pieces;
}

void PostDelegate::paintMeta(QPainter *painter, const QStyleOptionViewItem &option, const PostRow &row,
                             QRect area) const
{
    painter->setFont(m_theme.font(FontRole::Small));
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = lineHeight(metrics);
    const int top = area.bottom() - height + 1;
    // At the end, by marks: that it is kept offline, and where another state takes the words, that it is
    // saved.
    QStringList marks;
    if (row.keptOffline)
        marks.append(QStringLiteral("kept"));
    if (row.saved && m_words.states(row).size() != 1)
        marks.append(QStringLiteral("saved"));
    int right = area.right();
    for (const QString &name : marks) {
        const QRect mark =
            QStyle::visualRect(option.direction, area, QRect(right - markSize + 1, top, markSize, height));
        painter->drawPixmap(
            mark.left(), top + (height - markSize) / 2,
            m_theme.pixmap(name, m_theme.tokens().ink2, markSize, painter->device()->devicePixelRatioF()));
        right -= markSize + markGap;
    }
    int x = area.left();
    for (const Piece &piece : metaPieces(row, metrics, right - area.left() + 1)) {
        const QRect place =
            QStyle::visualRect(option.direction, area, QRect(x, top, piece.width + 1, height));
        painter->setPen(piece.color);
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, piece.text);
        x += piece.width + metaGap;
    }
}

} // namespace farthing
