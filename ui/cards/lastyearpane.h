// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTextEdit;
class QTimer;

namespace indblik {

/// Last year's answer beside this year's, quieter, with the words that differ marked. It is compared a moment after the
/// last key, so that comparing never holds the typing.
class LastYearPane final : public QWidget
{
    Q_OBJECT

public:
    LastYearPane(const QString& label, QWidget* parent = nullptr);

    /// What the field said in `year`; nothing where it had no answer.
    void setBefore(const QString& year, const QString& text);
    /// What the field says now.
    void compare(const QString& now);
    /// The same, a moment after the last call.
    void compareSoon(const QString& now);
    void setMayFetch(bool mayFetch);

    /// How high the text is at this width, as far as a field grows.
    int heightOfText() const;
    /// Scrolls to the same share of the text as the field beside it.
    void scrollTo(double share);
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void fetchWanted();
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int showText();
    void showHead(int changes);

    QString m_before;
    QString m_year;
    QString m_now;
    bool m_isOther = false; ///< another text than the one shown: it is read from its beginning
    bool m_mayFetch = true;
    std::optional<QString> m_plain; ///< what stands there where nothing is marked in it
    QLabel* m_head;
    QPushButton* m_fetch;
    QTextEdit* m_text;
    QTimer* m_soon;
};

} // namespace indblik
