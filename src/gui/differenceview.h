// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/post.h"
#include "domain/readversion.h"
#include "gui/theme.h"
#include "reading/textdifference.h"
#include "reading/typography.h"

#include <QtWidgets/QWidget>

#include <atomic>
#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class DifferenceView;
}
QT_END_NAMESPACE

namespace farthing {

/// What changed in an article since it was read, in the place of the article. The texts are compared on
/// another thread.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    DifferenceView(const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~DifferenceView() override;

    void compare(const ReadVersion &read, const Post &now, const Typography &typography);
    /// Gives up a comparison that is under way.
    void cancel();

signals:
    /// Back to the article.
    void left();

private:
    void showDifference(const TextDifference &difference);
    void setInType();

    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::DifferenceView> m_ui;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    Typography m_typography;
    TextDifference m_difference;
};

} // namespace farthing
