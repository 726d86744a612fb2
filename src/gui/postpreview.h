// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/posttext.h"
#include "gui/articleview.h"
#include "gui/theme.h"
#include "reading/documentbuilder.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace farthing {

class Library;

/// What is being written, as readers will see it. It is measured and set in type on another thread after each
/// pause, so that typing never waits for it.
class PostPreview : public ArticleView
{
    Q_OBJECT

public:
    explicit PostPreview(QWidget *parent = nullptr);
    ~PostPreview() override;
    /// Before anything else; both outlive this. A form makes the preview without them.
    void setSource(Library &library, const Theme &theme);

    void setText(const QString &title, const QString &markdown);
    /// Words, characters and images of the text that is shown; nothing before the first is.
    const std::optional<TextMeasure> &measured() const { return m_measured; }

signals:
    void measuredChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page;
    struct Order;

    void begin();
    void take(const std::shared_ptr<Page> &page);
    void hold(const QHash<QString, QImage> &pictures);
    bool read(const QStringList &missing);
    static std::shared_ptr<Page> made(const Order &order);

    Library *m_library = nullptr;
    const Theme *m_theme = nullptr;
    QString m_title;
    QString m_markdown;
    QHash<QString, QImage> m_pictures;    ///< of this text, decoded; null: not here, or no room
    QHash<QString, QByteArray> m_arrived; ///< for the next page
    std::optional<TextMeasure> m_measured;
    QFutureWatcher<std::shared_ptr<Page>> m_making;
    QTimer m_pause;
    bool m_askAgain = false; ///< for what was not here
    bool m_stale = false;    ///< the text changed while its page was made
};

} // namespace farthing
